async function onTrack() { setInterval(() => console.log("late"), 1); return "done"; }
async function onIdentify() { await new Promise((r) => setTimeout(r, 100)); console.log("mine"); return "next"; }
