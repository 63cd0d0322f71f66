function onTrack() { let o = {}; for (let i = 0; i < 1e5; i++) o = { o }; console.dir(o, { depth: null }); console.log("%o", o); return 1; }
