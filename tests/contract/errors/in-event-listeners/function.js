async function onTrack() {
  const target = new EventTarget();
  target.addEventListener('x', () => { throw new RangeError('in a listener'); });
  target.dispatchEvent(new Event('x'));
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
async function onScreen() {
  const target = new EventTarget();
  target.addEventListener('x', () => { throw { get message() { target.dispatchEvent(new Event('x')); return 'nested'; }, __proto__: Error.prototype }; });
  target.dispatchEvent(new Event('x'));
}
async function onPage() {
  const controller = new AbortController();
  controller.signal.onabort = () => { throw new RetryError('in onabort'); };
  controller.abort();
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
