function onTrack() { const kept = []; while (true) { const b = new ArrayBuffer(8, { maxByteLength: 1 << 20 }); b.resize(1 << 20); kept.push(b); } }
