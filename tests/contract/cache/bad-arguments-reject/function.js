async function onTrack() { const out = []; for (const args of [["k"], ["k", 5], ["k", "x", () => 1]]) out.push(await cache.load(...args).catch((e) => e.name)); return out; }
