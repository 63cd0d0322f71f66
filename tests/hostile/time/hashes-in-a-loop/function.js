async function onTrack() { const b = Buffer.alloc(1 << 24); for (;;) crypto.createHash("sha512").update(b).digest(); }
