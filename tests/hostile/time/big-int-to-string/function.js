async function onTrack() { const x = (1n << 1000000000n) - 1n; return x.toString().length; }
