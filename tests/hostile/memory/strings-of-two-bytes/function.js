async function onTrack() { const all = []; for (let i = 0; ; i++) all.push("\u20ac".repeat(1e6).concat(i).toUpperCase()); }
