async function onTrack() { let a = []; for (let i = 0; i < 1e5; i++) a = [a]; console.dir(a, { depth: Infinity }); console.log("%j", a); return "logged"; }
