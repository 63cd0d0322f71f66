// Wherever the host calls the function, or throws: a stack holds its own frames alone, and no function or receiver of the host's.
const strange = new Set();
const mine = /^(function\.js|undefined|null)$/;
Error.prepareStackTrace = (error, sites) => {
  for (const site of sites) {
    if (!mine.test(String(site.getFileName()))) strange.add(String(site.getFileName()));
    if (/ext:|deno|tidegate/i.test(String(site) + site.getEvalOrigin() + site.getScriptNameOrSourceURL())) strange.add(String(site));
    const held = site.getThis();
    if (Reflect.ownKeys(Object(held)).some((key) => /^(op_|core$|ops$|internals$)/.test(String(key)))) strange.add('this is of the host');
    const f = site.getFunction();
    if (typeof f === 'function' && /^op_/.test(f.name)) strange.add(f.name);
  }
  return 'stack';
};
const look = () => new Error('x').stack;
async function onTrack() {
  for (const bad of [() => setTimeout(1), () => structuredClone(look), () => new URL('x'), () => Buffer.alloc(-1), () => crypto.createHash('x'),
    () => new AWS.S3({ region: {} }).getObject(1), () => Segment.track({}), () => atob('*'), () => cache.load(), () => JSON.parse('{')]) {
    try { await bad(); } catch (error) { error.stack; }
  }
  await new Promise((resolve) => setTimeout(() => { look(); resolve(); }, 1));
  await new Promise((resolve) => setImmediate(() => { look(); resolve(); }));
  await new Promise((resolve) => queueMicrotask(() => { look(); resolve(); }));
  await cache.load('k', 1, look);
  _.map([1], look);
  console.log({ [Symbol.for('nodejs.util.inspect.custom')]: look });
  const target = new EventTarget();
  target.addEventListener('x', look);
  target.dispatchEvent(new Event('x'));
  await new Response(new ReadableStream({ pull: (controller) => { look(); controller.close(); } })).text();
  const request = new AWS.S3({ accessKeyId: 'a', secretAccessKey: 'b' }).getObject({ Bucket: 'bucket', Key: 'k' });
  for (const name of ['validate', 'build', 'sign', 'complete']) request.on(name, () => { look(); if (name === 'sign') throw new Error('enough'); });
  await request.promise().catch((error) => error.stack);
  await fetch('http://127.0.0.1/').catch((error) => error.stack);
  JSON.stringify({ toJSON: look });
  new Proxy({}, { get: look }).x;
  return [...strange];
}
