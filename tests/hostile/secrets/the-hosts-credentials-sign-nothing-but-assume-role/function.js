const role = { RoleArn: 'arn:aws:iam::111122223333:role/writer', RoleSessionName: 's' };

async function onTrack() {
  const sts = new AWS.STS({ maxRetries: 0 });
  const works = [
    () => sts.getCallerIdentity(), () => sts.getSessionToken(), () => sts.getFederationToken({ Name: 'x' }), () => sts.getAccessKeyInfo({ AccessKeyId: 'AKIACANARYCANARYCANA' }),
    () => sts.decodeAuthorizationMessage({ EncodedMessage: 'x' }), () => new AWS.S3().listBuckets(), () => new AWS.S3().getObject({ Bucket: 'bucket', Key: 'k' }),
    () => new AWS.S3().putObject({ Bucket: 'bucket', Key: 'k', Body: 'x' }), () => new AWS.DynamoDB().listTables(), () => new AWS.SQS().listQueues(), () => new AWS.SNS().listTopics(),
    () => new AWS.Lambda().listFunctions(), () => new AWS.SecretsManager().listSecrets(), () => new AWS.Kinesis().listStreams(), () => new AWS.Firehose().listDeliveryStreams(), () => new AWS.EventBridge().listEventBuses(),
  ];
  const ends = [];
  for (const work of works) ends.push(await work().promise().then(() => 'signed', (e) => e.code));
  return [...new Set(ends)];
}
