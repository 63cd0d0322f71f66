async function onTrack() { return { get x() { for (;;); } }; }
