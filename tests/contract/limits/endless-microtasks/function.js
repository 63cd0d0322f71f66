function onTrack() { const f = () => Promise.resolve().then(f); return f(); }
