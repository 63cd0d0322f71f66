async function onTrack() { const o = { toString() { return `${o}`; } }; return `${o}`; }
