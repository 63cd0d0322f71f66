async function onTrack() { const again = () => queueMicrotask(again); again(); await new Promise(() => {}); }
