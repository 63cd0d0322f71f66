const kept = [];
function onTrack() {
  for (;;) kept.push(zlib.zlib.createGzip());
}
