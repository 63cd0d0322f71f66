function onRequest() {}
function onTrack() { return 'called'; }
