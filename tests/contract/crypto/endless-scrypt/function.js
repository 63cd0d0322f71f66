async function onTrack(event) {
  console.log("before");
  crypto.scryptSync("p", "s", 64, { N: 1024, r: 8, p: 100000, maxmem: 2 ** 40 });
}
