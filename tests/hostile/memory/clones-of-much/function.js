async function onTrack() { let a = []; for (let i = 0; i < 40; i++) a = [a, a]; const all = []; for (;;) all.push(structuredClone(new Array(1e5).fill({ a }))); }
