for (;;);
async function onTrack() {}
