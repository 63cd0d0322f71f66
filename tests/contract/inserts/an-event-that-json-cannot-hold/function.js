function onTrack(event) { event.n = 1n; return event; }
function onPage(event) { event.event = event; return event; }
function onScreen() { return { toJSON() { throw new RangeError('toJSON'); } }; }
