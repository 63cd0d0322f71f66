async function onTrack() { const f = () => "a".replace(/a/, f); f(); }
