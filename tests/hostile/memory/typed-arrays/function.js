async function onTrack() { const all = []; for (;;) all.push(new Float64Array(1000)); }
