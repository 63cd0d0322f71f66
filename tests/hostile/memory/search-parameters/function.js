async function onTrack() { const p = new URLSearchParams(); for (let i = 0; ; i++) p.append("k" + i, "x".repeat(1000) + i); }
