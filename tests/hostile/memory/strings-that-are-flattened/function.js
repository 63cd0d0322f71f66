async function onTrack() { const all = []; for (let i = 0; ; i++) { let s = "x" + i; for (let j = 0; j < 22; j++) s += s; s.charCodeAt(5); all.push(s); } }
