async function onTrack() { return Array.prototype.toSorted.call({ length: 2 ** 28 }).length; }
