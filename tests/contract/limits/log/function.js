function onTrack() { for (let i = 0; i < 10; i++) console.log("0123456789"); return 1; }
