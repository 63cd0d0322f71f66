async function onTrack() { for (;;) queueMicrotask(() => {}); }
