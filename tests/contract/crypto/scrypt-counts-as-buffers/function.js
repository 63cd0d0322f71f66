async function onTrack(event) {
  crypto.scryptSync("p", "s", 64, { N: 2 ** 20, r: 8, maxmem: 2 ** 40 });
}
