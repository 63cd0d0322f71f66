let n = 0;
function onTrack(e) { n += 1; if (e.event === "bad") throw new Error("bad"); return n; }
