function onTrack() { throw "a string"; }
