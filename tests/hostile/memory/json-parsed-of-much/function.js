async function onTrack() { return JSON.parse("[" + "[],".repeat(2e7) + "0]").length; }
