function onRequest() {}
function onTrack(event) { return event; }
