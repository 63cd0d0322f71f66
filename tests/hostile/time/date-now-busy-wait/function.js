async function onTrack() { while (Date.now() < Infinity); }
