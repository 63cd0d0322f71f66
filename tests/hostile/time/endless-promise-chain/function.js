async function onTrack() { for (;;) await null; }
