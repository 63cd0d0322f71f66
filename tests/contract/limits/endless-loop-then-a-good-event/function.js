let n = 0;
function onTrack(e) { n += 1; if (e.event === "loop") while (true) {} return n; }
