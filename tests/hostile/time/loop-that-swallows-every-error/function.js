async function onTrack() { const f = () => { try { f(); } finally { f(); } }; f(); }
