async function onTrack() { const all = []; for (;;) all.push(new ArrayBuffer(0), new Uint8Array(0)); }
