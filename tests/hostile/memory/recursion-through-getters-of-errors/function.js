async function onTrack() { const e = new Error("x"); Object.defineProperty(e, "stack", { get() { throw e.stack; } }); throw e; }
