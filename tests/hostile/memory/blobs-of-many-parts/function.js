async function onTrack() { let b = new Blob(["x"]); for (let i = 0; i < 200; i++) b = new Blob([b, b]); return b.size; }
