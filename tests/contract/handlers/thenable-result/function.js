function onTrack() { return { then(resolve) { resolve("then"); } }; }
