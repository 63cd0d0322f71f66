async function onTrack() { const again = () => queueMicrotask(again); setTimeout(again, 0); return "done"; }
async function onIdentify() { await new Promise((r) => setTimeout(r, 20)); return "next"; }
