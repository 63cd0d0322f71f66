// Makes a bucket.
async function onTrack(event, settings) {
  const { Credentials } = await new AWS.STS()
    .assumeRole({ RoleArn: settings.iamRoleArn, RoleSessionName: 'bucket' })
    .promise();
  await new AWS.S3({
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken
  })
    .createBucket({ Bucket: settings.s3Bucket })
    .promise();
}
