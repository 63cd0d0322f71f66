function onTrack() { return new Promise(() => {}); }
