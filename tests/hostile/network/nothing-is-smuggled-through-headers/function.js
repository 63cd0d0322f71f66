// The server answers with what it understood: one request, with no header that was not asked for.
async function onTrack(event, { open }) {
  const ends = [];
  const evil = ['a\r\nx-evil: 1', 'a\nx-evil: 1', 'a\rx-evil: 1', 'a\0b', 'a\u010d\u010ax-evil: 1', 'a\r\n\r\nGET /evil HTTP/1.1\r\n\r\n', '\u560d\u560a'];
  for (const value of evil) {
    for (const headers of [{ 'x-a': value }, { [value]: 'x' }, [['x-a', value]], { host: value }, { cookie: value }, { 'content-type': value }]) {
      ends.push(await fetch(`http://${open}/`, { headers }).then(() => `sent ${JSON.stringify(headers)}`, (e) => e.name));
    }
    ends.push(await fetch(`http://${open}/`, { method: `GET ${value}` }).then(() => 'sent', (e) => e.name));
    ends.push(await fetch(`http://${open}/`, { method: value }).then(() => 'sent', (e) => e.name));
    ends.push(await new Promise((resolve) => {
      try { https.request(`https://${open}/`, { headers: { 'x-a': value }, path: `/${value}`, method: value }, () => resolve('sent')).on('error', () => resolve('TypeError')).end(); } catch { resolve('TypeError'); }
    }));
    ends.push(await new AWS.S3({ endpoint: `http://${open}`, accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, s3ForcePathStyle: true, sslEnabled: false })
      .putObject({ Bucket: 'bucket', Key: 'k', ContentType: value, Metadata: { [value]: value } }).promise().then(() => `sent by AWS ${value}`, () => 'TypeError'));
  }
  // Line breaks at the ends of a value are trimmed, and may take it with them.
  return ends.filter((end) => /^sent/.test(end) && !/\\n"/.test(end));
}
