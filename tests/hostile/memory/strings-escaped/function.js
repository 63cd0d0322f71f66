async function onTrack() { const all = []; for (;;) all.push(encodeURIComponent("\u20ac".repeat(1e6)), escape("\u20ac".repeat(1e6))); }
