async function onTrack() { for (let i = 0; i < 5e6; i++) setImmediate(() => {}); return "set"; }
