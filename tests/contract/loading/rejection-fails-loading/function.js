(async () => { await null; throw new RangeError('initialisation'); })();
function onTrack() {}
