function onTrack() { return new Array(1e6).fill(1).sort(() => Math.random() - 0.5).sort(() => { while (true) {} }); }
