async function onTrack() { const s = "(".repeat(1e7) + "Jan 1 2000"; for (;;) Date.parse(s); }
