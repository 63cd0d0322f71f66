function onTrack() { return new Promise((r) => setTimeout(r, 100000)); }
