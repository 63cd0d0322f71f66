async function onTrack() { const s = "x".repeat(1 << 20), all = []; for (;;) all.push(Array(64).fill(s).join(",")); }
