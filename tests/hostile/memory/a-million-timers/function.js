async function onTrack() { for (let i = 0; i < 1e6; i++) setTimeout(() => {}, 1e8); return "set"; }
