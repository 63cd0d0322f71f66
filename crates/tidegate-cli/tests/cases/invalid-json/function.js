async function onTrack() {}
