// http_proxy and the like are set in this process, and nothing goes there.
async function onTrack(event, { open }) {
  const ends = [];
  ends.push(await fetch(`http://${open}/`).then((r) => r.text(), (e) => e.message));
  for (const url of ['http://example.invalid/', 'https://example.invalid/']) ends.push(await fetch(url).then(() => 'reached', (e) => e.code));
  await new AWS.S3({ accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, endpoint: 'http://example.invalid' }).listBuckets().promise().catch(() => {});
  await new AWS.STS({ region: 'xx-invalid-1', stsRegionalEndpoints: 'regional', maxRetries: 0 }).assumeRole({ RoleArn: 'arn:aws:iam::111122223333:role/x', RoleSessionName: 's' }).promise().catch(() => {});
  return [ends[0], ends.includes('reached')];
}
