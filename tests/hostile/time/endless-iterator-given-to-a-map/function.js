const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: ["k", 1] }) }) };
async function onTrack() { new Map(endless); }
