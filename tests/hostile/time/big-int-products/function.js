async function onTrack() { let x = (1n << 20000000n) - 1n; for (;;) x = (x * x) >> 20000000n; }
