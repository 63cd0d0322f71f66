async function onTrack() { await cache.load("a", -1, () => { for (;;); }); }
