function onTrack() { return { toJSON() { while (true) {} } }; }
