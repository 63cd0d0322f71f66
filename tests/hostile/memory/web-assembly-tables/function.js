async function onTrack() { const all = []; for (;;) all.push(new WebAssembly.Table({ initial: 1e7, element: "anyfunc" })); }
