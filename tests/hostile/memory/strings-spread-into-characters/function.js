async function onTrack() { return [..."a".repeat(2 ** 27)].length; }
