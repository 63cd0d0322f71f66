async function onTrack() { const e = new Error("m"); e.name = "\u20ac".repeat(2 ** 27); throw e; }
