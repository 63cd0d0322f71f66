function onTrack() { throw undefined; }
