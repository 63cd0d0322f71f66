async function onTrack() { await new Promise(() => setTimeout(() => { for (;;); }, 1)); }
