async function onTrack() { const end = Date.now() + 1000; while (Date.now() < end) new Array(1e5).fill({}); return "done"; }
