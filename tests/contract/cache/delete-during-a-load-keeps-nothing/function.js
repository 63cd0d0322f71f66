async function onTrack() { const slow = cache.load("k", -1, () => new Promise((r) => setTimeout(r, 5, "stale"))); cache.delete("k"); return [await slow, await cache.load("k", -1, () => "fresh")]; }
