async function onTrack() { return String(2n ** 10000000n % 7n + 3n ** 20000000n).length; }
