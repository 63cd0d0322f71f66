async function onTrack() { return BigInt("9".repeat(100000000)) > 0n; }
