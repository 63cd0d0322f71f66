async function onTrack() { const x = (1n << 900000000n) - 1n, y = (1n << 450000000n) - 3n; return x / y > 0n; }
