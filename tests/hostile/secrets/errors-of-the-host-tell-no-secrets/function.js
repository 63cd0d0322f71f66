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

async function onTrack(event, { silent }) {
  const fails = [
    () => new AWS.STS({ httpOptions: { timeout: 200 }, maxRetries: 0 }).assumeRole(role).promise(), () => new AWS.STS({ maxRetries: 0, region: 'x', httpOptions: { timeout: 200 } }).assumeRole({ ...role, DurationSeconds: -1 }).promise(),
    () => new AWS.STS({ maxRetries: 0, endpoint: 'https://sts.example.invalid', httpOptions: { timeout: 200 } }).assumeRole(role).promise(), () => fetch('http://169.254.169.254/'), () => fetch('http://user:pass@example.invalid/'),
    () => import('x'), () => new AWS.S3({ maxRetries: 0 }).listBuckets().promise(),
  ];
  for (const fail of fails) {
    try { await fail(); } catch (error) { for (let at = error; at; at = at.originalError ?? at.cause) { see(at); seen.push(String(at.stack), String(at)); if (at === at.originalError) break; } }
  }
  return [seen.filter((text) => secret.test(text) || /\/root\/|\/work\/|cargo/.test(text)), seen.length > 50];
}
