async function onTrack() { const f = new FormData(); for (let i = 0; ; i++) f.append("k" + i, "x".repeat(1000) + i); }
