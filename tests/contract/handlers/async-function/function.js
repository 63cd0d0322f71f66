async function onTrack(event, settings) { return [event.event, settings.a]; }
