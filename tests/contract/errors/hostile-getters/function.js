function onTrack() { const e = new Error("x"); for (const k of ["message", "name", "stack"]) Object.defineProperty(e, k, { get() { throw 1; } }); throw e; }
