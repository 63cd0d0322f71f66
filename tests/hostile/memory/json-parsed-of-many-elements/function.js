async function onTrack() { return JSON.parse("[" + "1,".repeat(2 ** 27) + "1]").length; }
