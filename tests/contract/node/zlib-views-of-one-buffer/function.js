// Through what a stream keeps of its own: a codec that is given one buffer twice.
function onTrack() {
  const memory = new Uint8Array(65536);
  const { _codec: codec } = zlib.zlib.createGzip({ level: 0 });
  const counts = [];
  try {
    const { consumed, produced } = codec.step(memory, 0, 65536, memory, 4, 0);
    counts.push(consumed, produced);
  } catch {}
  return [counts.every((count) => count === 0), zlib.zlib.gunzipSync(zlib.zlib.gzipSync("as before")).toString()];
}
