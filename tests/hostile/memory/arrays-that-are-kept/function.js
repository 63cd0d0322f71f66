async function onTrack() { const a = []; for (;;) a.push([a.length, {}]); }
