async function onTrack() { "ab".replace(/./g, () => { for (;;); }); }
