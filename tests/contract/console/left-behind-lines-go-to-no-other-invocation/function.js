function onTrack(e) { if (e.event === "a") { setTimeout(() => console.log("late"), 1); return; } return new Promise((r) => setTimeout(r, 20)); }
