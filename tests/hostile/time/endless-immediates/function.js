async function onTrack() { const again = () => setImmediate(again); again(); await new Promise(() => {}); }
