// A key that the neighbour has in its cache is as unknown as any other.
async function onTrack() {
  const calls = [];
  for (const key of ['secret', 'secreu']) {
    let called = 0;
    await cache.load(key, 1, () => { called++; return 1; });
    calls.push(called);
  }
  return [calls, performance.now() * 10 % 1 < 1e-6 || performance.now() * 10 % 1 > 1 - 1e-6];
}
