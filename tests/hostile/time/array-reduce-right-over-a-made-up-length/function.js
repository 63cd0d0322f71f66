async function onTrack() { Array.prototype.reduceRight.call({ length: 2 ** 53 - 1 }, (a) => a, 0); }
