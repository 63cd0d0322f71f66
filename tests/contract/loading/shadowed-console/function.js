const lines = [];
const console = { log: (text) => lines.push(text) };
function onTrack() { console.log('mine'); return lines; }
