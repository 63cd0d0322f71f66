async function onTrack() { return "a".repeat(2 ** 28).split("").length; }
