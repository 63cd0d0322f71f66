async function onTrack() { let a = []; for (let i = 0; i < 3e5; i++) a = [a]; return a.flat(Infinity).length + String(a).length; }
