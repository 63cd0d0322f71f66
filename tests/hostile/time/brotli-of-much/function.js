async function onTrack() { for (;;) zlib.zlib.brotliCompressSync(crypto.randomBytes(1 << 18)); }
