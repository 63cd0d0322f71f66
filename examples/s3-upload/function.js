async function getS3(settings) {
  const ttl = 30 * 60 * 1000; // 30 minutes
  const key = settings.iamRoleArn + settings.iamRoleExternalId;

  return cache.load(key, ttl, async () => {
    const sts = new AWS.STS();

    const creds = await sts
      .assumeRole({
        RoleArn: settings.iamRoleArn,
        ExternalId: settings.iamRoleExternalId,
        RoleSessionName: 'segment-function'
      })
      .promise()
      .then(data => {
        return {
          accessKeyId: data.Credentials.AccessKeyId,
          secretAccessKey: data.Credentials.SecretAccessKey,
          sessionToken: data.Credentials.SessionToken
        };
      })
      .catch(err => {
        throw err;
      });

    return new AWS.S3(creds);
  });
}

async function onTrack(event, settings) {
  const s3 = await getS3(settings);

  return s3
    .putObject({
      Bucket: settings.s3Bucket,
      Key: `${event.type}/${Date.now()}.json`,
      Body: JSON.stringify(event)
    })
    .promise()
    .then(data => {
      console.log(data);
    })
    .catch(err => {
      throw err;
    });
}
