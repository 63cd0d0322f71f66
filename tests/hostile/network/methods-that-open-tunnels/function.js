async function onTrack(event, { open }) {
  const ends = [];
  for (const method of ['CONNECT', 'connect', 'TRACE', 'TRACK', 'PRI']) {
    ends.push(await fetch(`http://${open}/`, { method }).then(() => 'sent', (e) => e.name));
    const request = new AWS.S3({ endpoint: `http://${open}`, accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, s3ForcePathStyle: true }).headBucket({ Bucket: 'bucket' });
    request.on('build', ({ httpRequest }) => { httpRequest.method = method; });
    ends.push(await request.promise().then(() => 'sent', (e) => e.code));
  }
  return ends.slice(0, 2).concat(ends.slice(4, 6));
}
