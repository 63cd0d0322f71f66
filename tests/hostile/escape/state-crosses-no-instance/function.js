// What an invocation leaves in globals is there for the next one of this instance; the neighbour's is not.
async function onTrack(event) {
  const shared = [
    await cache.load('secret', -1, () => 'nobody'), globalThis.kept ?? 'nothing', Array.prototype.kept ?? 'nothing', AWS.config.kept ?? 'nothing',
    Buffer.poolKept ?? 'nothing', typeof globalThis.calls, performance.getEntries().length,
  ];
  globalThis.kept = Array.prototype.kept = AWS.config.kept = Buffer.poolKept = 'mine';
  performance.mark('mine');
  return shared;
}
