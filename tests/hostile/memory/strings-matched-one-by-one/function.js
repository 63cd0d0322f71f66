async function onTrack() { return "a".repeat(2 ** 28).match(/a/g).length; }
