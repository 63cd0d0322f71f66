console.log('loading');
let loads = (globalThis.loads || 0) + 1;
globalThis.loads = loads;
const started = Promise.resolve('ready');
async function onTrack() { return [loads, await started]; }
