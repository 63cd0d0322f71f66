async function onTrack() { for (;;); }
