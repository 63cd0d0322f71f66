async function onTrack() { const all = []; for (;;) all.push(new ArrayBuffer(1 << 20)); }
