function onTrack() {
  throw new Error('getter', { cause: new Proxy({}, { get() { throw new Error('trap'); }, getPrototypeOf() { throw new Error('trap'); } }) });
}
function onPage() {
  const error = new Error('throws');
  Object.defineProperty(error, 'cause', { get() { throw new Error('gotcha'); } });
  throw error;
}
function onScreen() {
  const error = new Error('endless');
  let depth = 0;
  const next = () => { const inner = new Error(String(++depth)); Object.defineProperty(inner, 'cause', { get: next }); return inner; };
  Object.defineProperty(error, 'cause', { get: next });
  throw error;
}
function onGroup() {
  const cause = new Error('x');
  cause.name = { toString() { throw new Error('name'); } };
  cause.message = 'm'.repeat(100000);
  cause.stack = Symbol('stack');
  throw new Error('properties', { cause });
}
