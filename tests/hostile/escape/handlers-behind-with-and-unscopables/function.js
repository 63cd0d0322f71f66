Object.prototype[Symbol.unscopables] = { onTrack: true, onIdentify: true };
const { has } = Reflect;
Object.setPrototypeOf(globalThis, new Proxy(Object.getPrototypeOf(globalThis), {
  has(target, key) { return has(target, key); },
  get(target, key, receiver) { return Reflect.get(target, key, receiver); },
}));
async function onTrack() { return Object.keys(globalThis).includes('Deno'); }
