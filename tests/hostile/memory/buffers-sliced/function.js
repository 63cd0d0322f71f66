async function onTrack() { const b = Buffer.alloc(1 << 20), all = []; for (;;) all.push(Buffer.from(b), b.buffer.slice(0)); }
