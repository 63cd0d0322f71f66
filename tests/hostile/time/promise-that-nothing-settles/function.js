async function onTrack() { await new Promise(() => {}); }
