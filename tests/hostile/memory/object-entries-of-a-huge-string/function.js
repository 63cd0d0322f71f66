async function onTrack() { return Object.entries("a".repeat(2 ** 26)).length; }
