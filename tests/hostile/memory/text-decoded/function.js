async function onTrack() { const b = new Uint8Array(1 << 24).fill(97), all = []; for (;;) all.push(new TextDecoder().decode(b)); }
