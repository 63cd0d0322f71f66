async function onTrack() { for (let i = 0; ; i++) await cache.load("k" + i, -1, async () => new Array(1e5).fill(i)); }
