async function onTrack() { let n = 0; for (let i = 0; i < 3; i++) await cache.load("k", -1, () => { n += 1; }); return n; }
