function onTrack() { return new Promise(() => setInterval(() => {}, 1)); }
