async function onTrack() { JSON.stringify({ a: 1 }, () => { for (;;); }); }
