async function onTrack() { await cache.load("k", -1, () => 1); await cache.delete("k"); return cache.load("k", -1, () => 2); }
