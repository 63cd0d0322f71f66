function onTrack() { throw new Error('x'.repeat(1e6)); }
function onPage() { throw 'y'.repeat(1e6); }
function onScreen() { const error = new Error('s'); error.stack = 'z'.repeat(1e6); throw error; }
