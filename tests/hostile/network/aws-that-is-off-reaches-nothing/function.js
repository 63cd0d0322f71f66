async function onTrack(event, { closed }) {
  const ends = [];
  for (const options of [{}, { accessKeyId: 'a', secretAccessKey: 'b' }, { endpoint: `http://${closed}`, accessKeyId: 'a', secretAccessKey: 'b' }]) {
    ends.push(await new AWS.S3({ ...options, maxRetries: 0 }).listBuckets().promise().then(() => 'reached', (e) => e.code));
    ends.push(await new AWS.STS({ ...options, maxRetries: 0 }).assumeRole({ RoleArn: 'arn:aws:iam::111122223333:role/x', RoleSessionName: 's' }).promise().then(() => 'reached', (e) => e.code));
  }
  return ends.filter((end) => end === 'reached');
}
