function* onTrack() { yield 1; }
