async function onTrack() { Error.stackTraceLimit = Infinity; const all = []; const f = (n) => n ? f(n - 1) : new Error("deep"); for (;;) all.push(f(5000)); }
