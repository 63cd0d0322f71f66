let calls = 0;
async function onTrack() { const v = await cache.load("k", -1, async () => ({ n: ++calls })); return [v.n, calls]; }
