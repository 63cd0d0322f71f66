// Promises that the host made pass by the function's `then`; what it resolves with is for itself alone.
async function onTrack(event, { open }) {
  const { then } = Promise.prototype;
  let passed = 0;
  Promise.prototype.then = function (resolve, reject) {
    passed++;
    return Reflect.apply(then, this, [resolve && ((value) => resolve(value)), reject]);
  };
  Promise.resolve = () => { throw new Error('resolve'); };
  Promise.reject = () => { throw new Error('reject'); };
  const response = await fetch(`http://${open}/`);
  const text = await response.text();
  const kept = await cache.load('k', 1000, async () => 'kept');
  const digest = await crypto.subtle.digest('SHA-1', new Uint8Array(1));
  return [text, kept, digest.byteLength];
}
