async function onTrack() { const all = []; for (let i = 0; ; i++) all.push(String(i).padEnd(2 ** 24, "ab")); }
