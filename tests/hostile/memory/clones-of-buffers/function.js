async function onTrack() { const b = new Uint8Array(1 << 20), all = []; for (;;) all.push(structuredClone(b)); }
