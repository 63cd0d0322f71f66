// answers that are none yet
async function onTrack(event, { bad }) {
  const ends = [];
  ends.push(await fetch(`http://${bad}/`, { timeout: 3000 }).then((r) => 'answered', (e) => e.name));
  ends.push(await new AWS.S3({ endpoint: `http://${bad}`, accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, s3ForcePathStyle: true, httpOptions: { timeout: 3000 } })
    .listBuckets().promise().then(() => 'answered', (e) => 'failed'));
  return ends;
}
