const role = { RoleArn: 'arn:aws:iam::111122223333:role/writer', RoleSessionName: 's' };

async function onTrack() {
  const ends = [];
  const works = [
    () => new AWS.S3().getSignedUrl('getObject', { Bucket: 'bucket', Key: 'k' }), () => new AWS.S3().getSignedUrlPromise('putObject', { Bucket: 'bucket', Key: 'k' }),
    () => new AWS.S3().createPresignedPost({ Bucket: 'bucket', Fields: { key: 'k' } }), () => new AWS.STS().assumeRole(role).presign(), () => new AWS.STS().getCallerIdentity().presign(),
    () => new AWS.SQS().listQueues().presign(),
  ];
  for (const work of works) {
    try { ends.push(JSON.stringify(await work()) ?? 'nothing'); } catch (error) { ends.push(error.code); }
  }
  return ends.filter((end) => /Signature|AKIA/.test(end));
}
