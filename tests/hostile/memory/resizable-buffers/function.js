async function onTrack() { const all = []; for (;;) all.push(new ArrayBuffer(1, { maxByteLength: 1 << 30 })); }
