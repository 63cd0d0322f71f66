async function onTrack() { for (;;) crypto.randomBytes(1 << 24); }
