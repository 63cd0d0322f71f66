function onTrack() { const a = []; while (true) a.push(new Array(100000).fill(1.5)); }
