async function onTrack() { return cache.load("k".repeat(8193), -1, () => 1).catch((e) => e.name); }
