// The region is a part of the host.
async function onTrack(event, { closed }) {
  const keys = { accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, region: 'us-east-1' };
  const [host, port] = closed.split(':');
  const ends = [];
  const end = (promise) => promise.then(() => 'reached', (e) => (e instanceof Error ? 'failed' : typeof e)).then((e) => ends.push(e));
  for (const region of [`x.${closed}/`, `${closed}#`, `@${closed}/`, `${closed}?`, 'us-east-1.example.invalid/', '\r\nhost: x', '127.0.0.1:80\\', '../..']) {
    for (const Service of [AWS.S3, AWS.STS, AWS.DynamoDB, AWS.SQS]) {
      const work = () => { const c = new Service({ ...keys, region, sslEnabled: false }); return (c.listBuckets ?? c.getCallerIdentity ?? c.listTables ?? c.listQueues).call(c).promise(); };
      try { await end(work()); } catch { ends.push('failed'); }
    }
  }
  return [...new Set(ends)];
}
