async function onTrack() { const f = async () => { await f(); }; await f(); }
