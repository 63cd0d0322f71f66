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

async function onTrack() {
  const skipped = ['jsforce', 'hubspotlib', 'mailchimplib', 'nodemailjet', 'sendgrid', 'skyflowlib', 'stripe', 'twilio', 'winstonlib', '_', 'moment', 'cryptojslib', 'libphonenumberjslib'];
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!skipped.includes(name)) { try { see(globalThis[name]); } catch {} }
  return [seen.filter((text) => secret.test(text)), seen.length > 3000];
}
