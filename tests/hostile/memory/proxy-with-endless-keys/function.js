async function onTrack() { return Object.keys(new Proxy({}, { ownKeys: () => Array.from({ length: 1e7 }, (_, i) => "k" + i) })).length; }
