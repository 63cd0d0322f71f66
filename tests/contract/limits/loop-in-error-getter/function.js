function onTrack() { throw { get message() { while (true) {} }, __proto__: Error.prototype }; }
