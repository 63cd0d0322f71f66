zlib = zlib.zlib;

function onTrack() {
  const text = "the same text, the same text, the same text";
  const both = ["gzip", "deflate", "deflateRaw", "brotliCompress"].map((name) => zlib[`${name}Sync`](text));
  const back = ["gunzip", "inflate", "inflateRaw", "brotliDecompress"].map((name, i) => zlib[`${name}Sync`](both[i]).toString());
  return [back.every((t) => t === text), both.every((b) => Buffer.isBuffer(b) && b.length < text.length), zlib.crc32("hello")];
}
