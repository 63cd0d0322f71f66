const { process } = globalThis;
async function onTrack() { const tick = (n) => Promise.resolve().then(() => tick(n + 1)); await tick(0); }
