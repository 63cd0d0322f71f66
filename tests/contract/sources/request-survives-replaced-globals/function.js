Headers.prototype.append = () => { throw new Error('replaced'); };
URL = undefined;
Headers = undefined;
JSON.parse = () => 'replaced';
Array.prototype[Symbol.iterator] = function* () { throw new Error('replaced'); };
Object.defineProperty(Object.prototype, 'headers', { set() { throw new Error('replaced'); }, configurable: true });
function onRequest(request) {
  return { a: request.json().a, x: request.headers.get('x'), host: request.url.host };
}
