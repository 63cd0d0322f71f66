function onTrack() { for (let i = 0; ; i++) console.time("label" + i); }
