// Writes every byte value, reads it back, and tells where the two differ.
async function onTrack(event, settings) {
  const { Credentials } = await new AWS.STS()
    .assumeRole({
      RoleArn: settings.iamRoleArn,
      ExternalId: settings.iamRoleExternalId,
      RoleSessionName: 'binary'
    })
    .promise();
  const s3 = new AWS.S3({
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken
  });
  const bytes = Buffer.from(Array.from({ length: 256 * 1024 }, (_, i) => (i ^ (i >> 8)) & 255));
  const place = { Bucket: settings.s3Bucket, Key: 'a b/c+d/\u00e9\u{1f600}!*()\'.bin' };
  await s3.putObject({ ...place, Body: bytes, ContentType: 'application/x-test', Metadata: { origin: 'tide gate' } }).promise();
  const read = await s3.getObject(place).promise();
  return {
    equal: read.Body.equals(bytes),
    length: read.ContentLength,
    type: read.ContentType,
    metadata: read.Metadata
  };
}
