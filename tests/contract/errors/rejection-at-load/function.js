Promise.reject(new Error("nobody awaits"));
function onTrack() {}
