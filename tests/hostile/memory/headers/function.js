async function onTrack() { const h = new Headers(); for (let i = 0; ; i++) h.append("x-" + i, "y".repeat(1000)); }
