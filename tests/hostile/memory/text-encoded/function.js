async function onTrack() { const s = "\u20ac".repeat(1 << 22), all = []; for (;;) all.push(new TextEncoder().encode(s)); }
