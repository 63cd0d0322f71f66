async function onTrack(event) {
  return await cache.load('key', 1000, async () => { throw new RetryError('no token', { cause: new Error('401') }); });
}
async function onPage() {
  return await cache.load('key', 1000, () => { throw 'a string'; });
}
async function onScreen() {
  return await cache.load('key', 1000, () => 'found');
}
