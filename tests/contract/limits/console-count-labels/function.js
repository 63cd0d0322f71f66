function onTrack() { for (let i = 0; ; i++) console.count("label" + i); }
