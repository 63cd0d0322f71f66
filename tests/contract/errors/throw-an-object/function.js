function onTrack() { throw { code: 7 }; }
