function onTrack() { return { then() { while (true) {} } }; }
