async function onTrack() { let s = "abc"; const all = []; for (;;) { s = `${s}${s}`; if (s.length > 1e8) s = "abc"; all.push(s); s.at(-1); JSON.stringify(s); } }
