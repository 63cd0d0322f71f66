async function onTrack() { const e = new Error("m"); e.stack = "Error: m\n" + "    at f (function.js:1:1)\n".repeat(5e6); throw e; }
