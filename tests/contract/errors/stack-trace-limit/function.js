Error.stackTraceLimit = 2;
function deep(n) { if (n === 0) throw new Error('deep'); deep(n - 1); }
function onTrack() { deep(5); }
function onPage() { Error.stackTraceLimit = 0; deep(5); }
function onScreen() { Error.stackTraceLimit = 'many'; return [typeof new Error('x').stack]; }
