async function onTrack() { const s = "a".repeat(1 << 25); for (;;) s.indexOf("a".repeat(1 << 20) + "b"); }
