console.log("loaded");
function onTrack() { console.log("called"); }
