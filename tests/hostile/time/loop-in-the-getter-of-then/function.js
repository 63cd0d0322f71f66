async function onTrack() { return { get then() { for (;;); } }; }
