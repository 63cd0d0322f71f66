const seen = [];
const known = new Set();
function see(value, depth = 0) {
  if (typeof value === 'string') seen.push(value);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || known.has(value) || depth > 9 || seen.length > 30000) return;
  known.add(value);
  for (let at = value; at !== null && at !== Object.prototype && at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    for (const key of Reflect.ownKeys(at)) {
      seen.push(String(key));
      let found;
      try { found = value[key]; } catch (error) { found = error?.message; }
      if (found instanceof Promise) found.catch(() => {});
      see(found, depth + 1);
    }
  }
}
const secret = /CANARY|neighbour/;
const role = { RoleArn: 'arn:aws:iam::111122223333:role/writer', RoleSessionName: 's' };

async function onTrack(event, { aws }) {
  const names = ['validate', 'build', 'afterBuild', 'sign', 'send', 'httpHeaders', 'httpData', 'httpDone', 'validateResponse', 'extractData', 'extractError', 'retry', 'success', 'error', 'complete'];
  const sts = new AWS.STS({ logger: { log: (...args) => args.forEach((arg) => see(arg)) } });
  for (const parameters of [role, { ...role, RoleArn: '' }]) {
    const request = sts.assumeRole(parameters);
    for (const name of names) request.on(name, (...args) => see([request, args]));
    await request.promise().then((data) => see(data.$response), (error) => see(error));
    try { see(request.httpRequest.headers); } catch {}
  }
  see(AWS.config);
  see(AWS.config.credentials);
  await new Promise((resolve) => AWS.config.getCredentials((...args) => { see(args); resolve(); }));
  see(sts.config);
  for (const make of [() => new AWS.EnvironmentCredentials('AWS'), () => new AWS.SharedIniFileCredentials(), () => new AWS.EC2MetadataCredentials(), () => new AWS.ECSCredentials(),
    () => new AWS.ProcessCredentials(), () => new AWS.TokenFileWebIdentityCredentials(), () => new AWS.CredentialProviderChain(), () => new AWS.TemporaryCredentials(role),
    () => new AWS.ChainableTemporaryCredentials({ params: role }), () => new AWS.RemoteCredentials()]) {
    try {
      const made = make();
      await Promise.race([(made.getPromise ?? made.resolvePromise).call(made), new Promise((resolve) => setTimeout(resolve, 500))]).then(see, see);
      see(made);
    } catch (error) { see(error); }
  }
  return [seen.filter((text) => secret.test(text)), seen.some((text) => /^ASIASESSION$/.test(text)), seen.some((text) => /^authorization$/i.test(text))];
}
