async function onTrack() { const all = []; for (;;) { const s = zlib.zlib.createDeflate(); s.write("x"); all.push(s); } }
