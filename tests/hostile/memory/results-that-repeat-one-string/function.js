async function onTrack() { const s = "\u0001".repeat(1e6); return Array(100).fill(s); }
