// Even where the host signs everything, it signs nothing whose answer is a credential of its own.
async function onTrack() {
  const sts = new AWS.STS({ maxRetries: 0 });
  const works = [() => sts.getSessionToken(), () => sts.getFederationToken({ Name: 'x' }), () => new AWS.S3({ maxRetries: 0 }).createSession?.({ Bucket: 'bucket' })];
  const ends = [];
  for (const work of works) { const request = work(); if (request) ends.push(await request.promise().then(() => 'signed', (e) => e.code)); }
  return [...new Set(ends)];
}
