async function onTrack() { const set = new Set(); for (let i = 0; i < 2 ** 25; i++) set.add(i); return set.size; }
