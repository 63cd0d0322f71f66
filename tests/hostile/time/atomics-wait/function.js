async function onTrack() { try { Atomics.wait(new Int32Array(new SharedArrayBuffer(8)), 0, 0); } catch (e) { return e.name; } }
