async function onTrack() { Array.prototype.find.call({ length: 2 ** 53 - 1 }, () => false); }
