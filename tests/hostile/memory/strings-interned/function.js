async function onTrack() { const o = {}; for (let i = 0; ; i++) o["key" + "x".repeat(100) + i] = Symbol.for("s" + i); }
