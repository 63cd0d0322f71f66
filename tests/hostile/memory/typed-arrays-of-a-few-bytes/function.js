async function onTrack() { const all = []; for (;;) { const a = new Uint8Array(64); a.buffer; all.push(a); } }
