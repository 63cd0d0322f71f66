const role = { RoleArn: 'arn:aws:iam::111122223333:role/writer', RoleSessionName: 's' };

async function onTrack() {
  const ends = [];
  ends.push(await new AWS.STS().assumeRole(role).promise().then(() => 'assumed', (e) => e.code));
  ends.push(await new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: role }) }).listBuckets().promise().then(() => 'assumed', (e) => e.code));
  ends.push(await new AWS.TemporaryCredentials(role).getPromise().then(() => 'assumed', (e) => e.code));
  return ends;
}
