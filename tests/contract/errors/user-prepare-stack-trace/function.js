Error.prepareStackTrace = () => { throw new Error("gotcha"); };
function onTrack() { throw new Error("x"); }
