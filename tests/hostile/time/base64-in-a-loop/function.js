async function onTrack() { const s = "a".repeat(1 << 24); for (;;) atob(btoa(s)); }
