// URLs that AWS takes for parameters, and those that it makes.
async function onTrack(event, { closed }) {
  const keys = { accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, region: 'us-east-1' };
  const [host, port] = closed.split(':');
  const ends = [];
  const end = (promise) => promise.then(() => 'reached', (e) => (e instanceof Error ? 'failed' : typeof e)).then((e) => ends.push(e));
  const sqs = new AWS.SQS(keys);
  for (const QueueUrl of [`http://${closed}/1/q`, `https://${closed}/1/q`, `http://a@${closed}/`, closed]) {
    const work = () => sqs.sendMessage({ QueueUrl, MessageBody: 'x' }).promise();
    try { await end(work()); } catch { ends.push('failed'); }
  }
  const s3 = new AWS.S3({ ...keys, endpoint: `http://${closed}`, s3ForcePathStyle: true });
  await end(fetch(s3.getSignedUrl('getObject', { Bucket: 'bucket', Key: 'k' })));
  await end(fetch(s3.createPresignedPost({ Bucket: 'bucket', Fields: { key: 'k' } }).url, { method: 'POST', body: 'x' }));
  await end(new AWS.S3({ ...keys, endpoint: `http://${closed}`, s3ForcePathStyle: true }).upload({ Bucket: 'bucket', Key: 'k', Body: 'x' }).promise());
  return [...new Set(ends)];
}
