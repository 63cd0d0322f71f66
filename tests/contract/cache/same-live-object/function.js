class Client { #secret = 1; get() { return this.#secret; } }
let first;
async function onTrack() { const c = await cache.load("k", 60000, () => new Client()); first ??= c; return [c === first, c.get()]; }
