async function onTrack() { let s = "a".repeat(1 << 14); for (;;) s = s.replace(/a/g, "$`$'"); }
