// The endpoint of a client, of a service and of all.
async function onTrack(event, { closed }) {
  const keys = { accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, region: 'us-east-1' };
  const [host, port] = closed.split(':');
  const ends = [];
  const end = (promise) => promise.then(() => 'reached', (e) => (e instanceof Error ? 'failed' : typeof e)).then((e) => ends.push(e));
  for (const endpoint of [`http://${closed}`, closed, `https://${closed}`, new AWS.Endpoint(`http://${closed}`), `http://2130706433:${port}`, `http://[::1]:${port}`, `http://a@${closed}/`]) {
    await end(new AWS.S3({ ...keys, endpoint, sslEnabled: false, s3ForcePathStyle: true }).listBuckets().promise());
    await end(new AWS.STS({ ...keys, endpoint }).getCallerIdentity().promise());
  }
  AWS.config.update({ ...keys, endpoint: `http://${closed}` });
  await end(new AWS.S3().listBuckets().promise());
  AWS.config.update({ endpoint: undefined, s3: { endpoint: `http://${closed}` }, dynamodb: { endpoint: `http://${closed}` } });
  await end(new AWS.S3().listBuckets().promise());
  await end(new AWS.DynamoDB().listTables().promise());
  return [...new Set(ends)];
}
