async function onTrack() { const all = []; for (;;) all.push(1n << 8000000n); }
