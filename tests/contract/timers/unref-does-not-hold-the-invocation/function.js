function onTrack() { return new Promise(() => { setTimeout(() => {}, 100000).unref(); }); }
