function onTrack() { let n = 0; for (let i = 0; i < 100; i++) n += new Uint8Array(4 << 20).length; return n; }
