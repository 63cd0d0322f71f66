async function onTrack(event, settings) {
  Uint8Array.prototype.subarray = TransformStream.prototype.constructor = () => {
    throw new Error("replaced");
  };
  Object.defineProperty(Object.prototype, "start", { get() { throw new Error("polluted"); }, configurable: true });
  const stream = new CompressionStream("gzip");
  delete Object.prototype.start;
  return [typeof stream.readable, Object.prototype.toString.call(stream)];
}
