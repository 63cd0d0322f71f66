let invocations = 0;
async function onTrack(event) {
  await cache.load(event.event, -1, async () => Array.from({ length: 400000 }, (_, i) => ({ a: [i, i, i, i] })));
  return ++invocations;
}
