function onTrack() { throw new Error('undefined', { cause: undefined }); }
function onPage() { throw new Error('null', { cause: null }); }
function onScreen() { throw new Error('false', { cause: false }); }
