async function onTrack() { for (;;) { try { for (;;); } finally { continue; } } }
