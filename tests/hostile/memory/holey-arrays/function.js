async function onTrack() { const all = []; for (;;) { const a = []; for (let i = 0; i < 1e7; i += 1025) a[i] = i; all.push(a, new Array(3e7)); } }
