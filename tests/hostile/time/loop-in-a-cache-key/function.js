async function onTrack() { await cache.load({ toString() { for (;;); } }, { valueOf() { for (;;); } }, async () => 1); for (;;); }
