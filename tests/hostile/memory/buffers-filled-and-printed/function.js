async function onTrack() { const all = []; for (;;) all.push(Buffer.alloc(1 << 20, "ab").toString("hex")); }
