async function onTrack(event, settings) {
  CompressionStream = 1;
  const before = CompressionStream;
  delete globalThis.CompressionStream;
  return [before, typeof CompressionStream, typeof DecompressionStream];
}
