async function onTrack() { for (let i = 0; ; i++) (0, eval)(`var v${i % 100} = ${i}`); }
