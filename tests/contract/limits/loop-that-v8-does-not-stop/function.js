function onTrack(e) { if (e.event === "stuck") return Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1); return "fine"; }
