function onTrack() {
  const haystack = Buffer.alloc(8 << 20, Uint8Array.of(1, 0)).subarray(1);
  const needle = Buffer.alloc(2 << 20, Uint8Array.of(1, 0));
  while (true) haystack.indexOf(needle, 0, "utf16le");
}
