async function onTrack() { const s = "[" + "1,".repeat(100000) + "1]"; for (;;) JSON.parse(s); }
