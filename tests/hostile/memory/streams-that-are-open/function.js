async function onTrack() { const all = []; for (;;) { const s = new ReadableStream({ start(c) { c.enqueue(new Uint8Array(1024)); } }); all.push(s.tee()); } }
