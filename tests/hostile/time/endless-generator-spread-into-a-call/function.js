function* endless() { for (;;) yield undefined; }
async function onTrack() { for (const _ of endless()); }
