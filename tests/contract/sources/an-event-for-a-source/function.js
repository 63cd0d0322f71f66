function onRequest() {}
function onTrack() { return 'not called'; }
