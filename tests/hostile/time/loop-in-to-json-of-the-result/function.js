async function onTrack() { return { toJSON() { for (;;); } }; }
