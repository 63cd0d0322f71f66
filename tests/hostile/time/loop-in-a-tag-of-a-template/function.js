async function onTrack() { return (() => { for (;;); })`x`; }
