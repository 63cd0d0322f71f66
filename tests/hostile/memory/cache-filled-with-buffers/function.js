async function onTrack() { for (let i = 0; i < 1000; i++) await cache.load("k" + i, -1, async () => Buffer.alloc(1 << 20)); }
