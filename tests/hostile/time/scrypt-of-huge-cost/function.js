async function onTrack() { crypto.scryptSync("p", "s", 64, { N: 2 ** 20, r: 8, p: 64, maxmem: 2 ** 40 }); }
