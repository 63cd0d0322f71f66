let n = 0;
function onTrack() { return ++n; }
