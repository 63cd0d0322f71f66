async function onTrack() { const out = []; const load = (k) => cache.load(k, -1, () => { out.push(k); return k; }); for (const k of ["a", "b", "a", "c", "a", "b"]) await load(k); return out; }
