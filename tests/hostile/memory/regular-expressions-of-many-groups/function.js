async function onTrack() { return "a".repeat(1e6).replace(new RegExp("(a)".repeat(30000)), "$1"); }
