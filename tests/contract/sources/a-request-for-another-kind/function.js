function onTrack() {}
