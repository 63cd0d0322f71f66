async function onTrack() { await new Promise(() => setImmediate(() => { for (;;); })); }
