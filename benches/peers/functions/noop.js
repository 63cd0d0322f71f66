async function onTrack(event, settings) {}
