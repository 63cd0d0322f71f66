const endless = { [Symbol.iterator]: () => ({ i: 0, next() { for (;;); } }) };
async function onTrack() { await Promise.all(endless); }
