function onTrack() {
  const error = new AggregateError([], 'length');
  error.errors = new Proxy([], { get(target, key) { return key === 'length' ? 1e9 : key === Symbol.toPrimitive ? undefined : 'same'; } });
  throw error;
}
function onPage() {
  const error = new AggregateError([1], 'getter');
  Object.defineProperty(error, 'errors', { get() { throw new Error('gotcha'); } });
  throw error;
}
function onScreen() {
  const error = new AggregateError([], 'circle');
  error.errors = [error, error, new Error('other')];
  throw error;
}
