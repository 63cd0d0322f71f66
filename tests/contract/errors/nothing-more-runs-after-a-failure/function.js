let late = 0;
function onTrack(e) { if (e.event === "bad") { setInterval(() => { late += 1; }, 1); throw new Error("bad"); } return new Promise((r) => setTimeout(() => r(late), 30)); }
