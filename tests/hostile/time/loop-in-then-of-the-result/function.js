async function onTrack() { return { then() { for (;;); } }; }
