function onTrack() { return 1; }
