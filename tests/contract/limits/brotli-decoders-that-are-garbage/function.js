// Streams that nobody writes to, and nobody ends.
function onTrack() {
  for (let i = 0; i < 500; i++) zlib.zlib.createBrotliDecompress();
  return "fine";
}
