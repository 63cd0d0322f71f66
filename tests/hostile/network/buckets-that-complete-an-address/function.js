// The bucket is put in front of the host.
async function onTrack(event, { closed }) {
  const keys = { accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, region: 'us-east-1' };
  const [host, port] = closed.split(':');
  const ends = [];
  const end = (promise) => promise.then(() => 'reached', (e) => (e instanceof Error ? 'failed' : typeof e)).then((e) => ends.push(e));
  for (const [Bucket, endpoint] of [['127', `http://0.0.1:${port}`], ['127', `http://0.1:${port}`], ['127.0', `http://0.1:${port}`], ['169', 'http://254.169.254'], ['0x7f', `http://1:${port}`],
    [`${closed}/`, 'http://example.invalid'], [`${host}:${port}#`, 'http://example.invalid'], ['user@127.0.0.1', `http://example.invalid:${port}`], ['..', `http://${closed}`], ['localhost', `http://:${port}`],
    ['a%2f@127.0.0.1', `http://x:${port}`], ['127.0.0.1', `http://.:${port}`]]) {
    for (const s3ForcePathStyle of [false, true]) {
      for (const s3BucketEndpoint of [false, true]) {
        const work = () => new AWS.S3({ ...keys, endpoint, s3ForcePathStyle, s3BucketEndpoint, sslEnabled: false, httpOptions: { timeout: 1000 } }).getObject({ Bucket, Key: `@${closed}/` }).promise();
        try { await end(work()); } catch { ends.push('failed'); }
      }
    }
  }
  return [...new Set(ends)];
}
