// The policy looks at what is sent, whichever way it came to be.
async function onTrack() {
  const other = 'arn:aws:iam::111122223333:role/other';
  const allowed = 'arn:aws:iam::111122223333:role/writer';
  const RoleSessionName = 's';
  const ends = [];
  const ask = async (make) => { try { ends.push(await make().promise().then(() => 'assumed', (e) => e.code)); } catch (e) { ends.push(e.code ?? e.name); } };
  const sts = new AWS.STS({ maxRetries: 0 });
  await ask(() => sts.assumeRole({ RoleArn: other, RoleSessionName }));
  await ask(() => new AWS.STS({ maxRetries: 0, params: { RoleArn: other } }).assumeRole({ RoleSessionName }));
  let n = 0;
  await ask(() => sts.assumeRole({ get RoleArn() { return n++ === 0 ? allowed : other; }, RoleSessionName }));
  n = 0;
  await ask(() => sts.assumeRole({ RoleArn: { toString: () => (n++ === 0 ? allowed : other) }, RoleSessionName }));
  await ask(() => sts.assumeRole({ RoleArn: [allowed, other], RoleSessionName }));
  for (const RoleArn of [`${allowed}&RoleArn=${other}`, `${allowed}\0${other}`, `${other}#${allowed}`, ` ${other}`, `${other} `, other.toUpperCase(), 'arn:aws:iam::111122223333:role/writer/../other',
    'arn:aws:iam::111122223333:role%2Fother', '*', 'arn:aws:iam::*:role/*']) await ask(() => sts.assumeRole({ RoleArn, RoleSessionName }));
  for (const state of ['validate', 'build', 'afterBuild', 'sign']) {
    await ask(() => sts.assumeRole({ RoleArn: allowed, RoleSessionName }).on(state, (request) => { request.params.RoleArn = other; }));
    await ask(() => sts.assumeRole({ RoleArn: allowed, RoleSessionName }).on(state, ({ httpRequest }) => { httpRequest.body = String(httpRequest.body).replace('writer', 'other'); }));
    await ask(() => sts.assumeRole({ RoleArn: allowed, RoleSessionName }).on(state, ({ httpRequest }) => { httpRequest.path = `/?RoleArn=${encodeURIComponent(other)}`; }));
  }
  await ask(() => sts.assumeRole({ RoleArn: allowed, RoleSessionName, ExternalId: `x&RoleArn=${other}` }));
  await ask(() => sts.assumeRole({ RoleArn: allowed, RoleSessionName: `s&RoleArn=${other}` }));
  return typeof ends.length;
}
