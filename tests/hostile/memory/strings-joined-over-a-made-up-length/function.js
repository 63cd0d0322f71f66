async function onTrack() { return Array(2 ** 28).join("abcdefgh").length; }
