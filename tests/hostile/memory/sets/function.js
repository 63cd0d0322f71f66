async function onTrack() { const set = new Set(); for (let i = 0; ; i++) set.add("v" + i); }
