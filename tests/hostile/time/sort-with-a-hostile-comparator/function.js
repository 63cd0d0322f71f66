async function onTrack() { Array.from({ length: 1e6 }, (_, i) => i).sort(() => { for (let i = 0; i < 1e6; i++); return Math.random() - 0.5; }); }
