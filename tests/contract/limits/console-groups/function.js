function onTrack() { for (let i = 0; ; i++) { console.group(); console.log("x"); } }
