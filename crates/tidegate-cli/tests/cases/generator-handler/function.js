function* onTrack() {}
