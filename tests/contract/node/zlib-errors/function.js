function onTrack() {
  const { zlib: z } = zlib;
  const errors = [];
  for (
    const attempt of [
      () => z.gunzipSync(Buffer.from("nonsense")),
      () => z.gunzipSync(z.gzipSync("x").subarray(0, 12)),
      () => z.inflateSync(z.deflateSync(Buffer.alloc(1e5)), { maxOutputLength: 10 }),
      () => z.gzipSync(5),
    ]
  ) {
    try {
      attempt();
    } catch (error) {
      errors.push([error.code, error.message]);
    }
  }
  return errors;
}
