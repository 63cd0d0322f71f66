async function onTrack() { let s = "aa"; for (;;) s = s.replaceAll("a", "aa"); }
