function onTrack() {
  const { zlib: z } = zlib;
  const shrinking = new ArrayBuffer(1 << 16, { maxByteLength: 1 << 16 });
  const view = Buffer.from(shrinking);
  const results = [];
  const attempts = [
    () => z.gzipSync(view, { get level() { shrinking.resize(8); return 6; } }).length > 0,
    () => z.gzipSync(new Proxy({}, {})),
    () => z.gzipSync(Object.setPrototypeOf({}, Buffer.prototype)),
    () => z.gzipSync(Object.defineProperty(Buffer.from("abc"), "length", { value: 1e9 })).length > 0,
    () => z.gzipSync(Object.defineProperty(Buffer.from("abc"), "buffer", { value: {} })),
    () => z.gzipSync("x", { chunkSize: 1e15 }).length > 0,
    () => z.createGzip({ transform: 5 }),
    () => z.Gzip.call({}),
    () => z.Gzip.prototype.close.call({}),
    () => z.Gzip.prototype._transform.call({}, Buffer.alloc(1), "", () => {}),
    () => {
      const gzip = z.createGzip();
      gzip.close();
      return gzip._processChunk(Buffer.from("x"), 4);
    },
  ];
  for (const attempt of attempts) {
    try {
      results.push(typeof attempt());
    } catch (error) {
      results.push(error instanceof Error);
    }
  }
  return results.length;
}
