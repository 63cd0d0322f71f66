async function onTrack() { const all = []; const part = "x".repeat(1 << 20); for (;;) all.push(new Blob([part])); }
