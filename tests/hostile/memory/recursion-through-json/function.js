async function onTrack() { const o = { toJSON() { return JSON.stringify(o); } }; return o; }
