// The name of a handler may be anything at all when it is looked up.
let calls = 0;
Object.defineProperty(globalThis, 'onTrack', {
  configurable: true,
  get() {
    calls++;
    if (calls === 2) return new Proxy(() => 'through a proxy', { apply: (target, self, args) => [typeof self, args.length, target()] });
    return async () => calls;
  },
});
Object.defineProperty(globalThis, 'onIdentify', { configurable: true, get() { throw new DropEvent('from a getter'); } });
