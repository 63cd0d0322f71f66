async function onTrack() { let p = {}; for (let i = 0; i < 1e6; i++) p = Object.create(p); return [p.x === undefined, "y" in p]; }
