// The endpoint asks for another attempt, and its name has become a closed address.
async function onTrack(event, { port }) {
  const endpoint = `http://rebind.example:${port}`;
  const options = { accessKeyId: 'a', secretAccessKey: 'b', region: 'us-east-1', maxRetries: 3, retryDelayOptions: { base: 1 }, endpoint };
  const ends = [];
  const end = (request) => request.promise().then(() => 'reached', (e) => `${e.code} ${e.retryable} ${/closed range/.test(e.message)}`).then((e) => ends.push(e));
  await end(new AWS.S3({ ...options, s3ForcePathStyle: true }).getObject({ Bucket: 'bucket', Key: 'k' }));
  await end(new AWS.S3(options).putObject({ Bucket: 'bucket', Key: 'k', Body: 'x' }));
  await end(new AWS.S3({ ...options, s3ForcePathStyle: true }).upload({ Bucket: 'bucket', Key: 'k', Body: 'x' }));
  await end(new AWS.DynamoDB(options).listTables());
  await end(new AWS.STS(options).assumeRole({ RoleArn: 'arn:aws:iam::111122223333:role/x', RoleSessionName: 's' }));
  await end(new AWS.SQS({ ...options, endpoint: undefined }).sendMessage({ QueueUrl: `${endpoint}/111122223333/q`, MessageBody: 'x' }));
  await end(new AWS.S3({ ...options, endpoint: undefined }).makeUnauthenticatedRequest('listBuckets', {}).on('validate', ({ httpRequest }) => {
    httpRequest.endpoint = new AWS.Endpoint(endpoint);
  }));
  const url = new AWS.S3({ ...options, s3ForcePathStyle: true }).getSignedUrl('getObject', { Bucket: 'bucket', Key: 'k' });
  for (let i = 0; i < 2; i++) ends.push(await fetch(url).then((r) => r.status, (e) => e.code));
  return ends;
}
