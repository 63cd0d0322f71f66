async function onTrack() { console.log("x".repeat(2 ** 28)); return "logged"; }
