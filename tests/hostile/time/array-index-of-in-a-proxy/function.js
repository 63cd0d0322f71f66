async function onTrack() { Array.prototype.indexOf.call(new Proxy([], { get: () => 2 ** 53 - 1, has: () => false }), 1); }
