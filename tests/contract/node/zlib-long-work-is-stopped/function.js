function onTrack() {
  const bytes = Buffer.alloc(1 << 20, "abcdefg");
  for (;;) zlib.zlib.gzipSync(bytes, { level: 9 });
}
