async function onTrack() { const a = Array(1e4).fill("x".repeat(1e4)); return JSON.stringify(Array(8).fill(a), null, 10).length; }
