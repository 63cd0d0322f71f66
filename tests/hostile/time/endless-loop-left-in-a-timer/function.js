async function onTrack() { setTimeout(() => { for (;;); }, 0); return "done"; }
async function onIdentify() { await new Promise((r) => setTimeout(r, 50)); return "next"; }
