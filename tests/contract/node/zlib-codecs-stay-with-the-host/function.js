function onTrack() {
  const gzip = zlib.zlib.createGzip();
  return ["_codec" in gzip, Reflect.ownKeys(gzip).some((key) => gzip[key]?.step !== undefined)];
}
