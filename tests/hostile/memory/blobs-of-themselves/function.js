async function onTrack() { let b = new Blob(["x".repeat(1024)]); const all = []; for (;;) { b = new Blob([b, b]); all.push(await b.arrayBuffer()); } }
