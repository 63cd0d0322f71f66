let ticks = 0;
async function onTrack() { setInterval(() => { ticks++; const end = Date.now() + 5; while (Date.now() < end); }, 0); return "done"; }
async function onIdentify() { return "next"; }
