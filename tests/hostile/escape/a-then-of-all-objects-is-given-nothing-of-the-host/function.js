// Whatever the host awaits goes past a `then` that all objects have.
const found = new Set();
let count = 0;
function look(value, path, depth) {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || depth > 3) return;
  if (typeof value === 'function' && /^op_/.test(value.name)) found.add(`${path} ${value.name}`);
  for (const key of Reflect.ownKeys(value)) {
    if (/^(op_|Deno$|core$|ops$|internals$|primordials$|__bootstrap$)/.test(String(key))) found.add(`${path}.${String(key)}`);
    const property = Object.getOwnPropertyDescriptor(value, key);
    if ('value' in property) look(property.value, `${path}.${String(key)}`, depth + 1);
  }
}
async function onTrack(event, { closed }) {
  let inside = false;
  Object.defineProperty(Object.prototype, 'then', {
    configurable: true,
    get() {
      if (inside) return undefined;
      inside = true;
      count++;
      try { look(this, 'this', 0); } finally { inside = false; }
      return undefined;
    },
  });
  await fetch(`http://${closed}/`).catch(() => {});
  await (await fetch('data:text/plain,x')).text();
  await new AWS.S3({ accessKeyId: 'a', secretAccessKey: 'b', endpoint: `http://${closed}`, maxRetries: 0 }).listBuckets().promise().catch(() => {});
  await cache.load('k', 1, async () => ({ a: 1 }));
  await crypto.subtle.digest('SHA-256', new Uint8Array(1));
  await new Promise((resolve) => setImmediate(resolve));
  await new Blob(['x']).text();
  delete Object.prototype.then;
  return [[...found], count > 0];
}
