function onTrack(e) { if (e.event === "a") { setTimeout(() => console.log("late"), 150); return; } return new Promise((r) => setTimeout(r, 400)); }
