// The report of a failure says what was thrown, whatever the prototypes have become.
function onTrack() {
  for (const prototype of [Object.prototype, Function.prototype, Array.prototype, String.prototype, Error.prototype, Promise.prototype, RegExp.prototype]) {
    for (const key of ['name', 'message', 'stack', 'cause', 'errors', 'kind', 'retry', 'class', 'line', 'column', 'limit', 'value', 'get', 'toJSON', 'length ', '0', '1']) {
      try {
        Object.defineProperty(prototype, key, { configurable: true, get() { return 'polluted'; }, set() {} });
      } catch {}
    }
  }
  throw new RetryError('mine');
}
