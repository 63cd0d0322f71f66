async function onTrack() { function* g() { for (;;) yield {}; } return [...g()].length; }
