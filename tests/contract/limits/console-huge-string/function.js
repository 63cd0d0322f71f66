function onTrack() { const s = "x".repeat(1 << 24); for (let i = 0; i < 10; i++) console.log(s); return 1; }
