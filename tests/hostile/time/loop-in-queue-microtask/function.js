async function onTrack() { await new Promise(() => queueMicrotask(() => { for (;;); })); }
