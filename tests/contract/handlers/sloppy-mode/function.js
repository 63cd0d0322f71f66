function onTrack() { undeclared = 010; return [undeclared, this === globalThis]; }
