function onTrack(e) { if (e.event === "e") return "fine"; const a = []; while (true) a.push({ a: [a.length] }); }
