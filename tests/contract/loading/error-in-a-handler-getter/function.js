Object.defineProperty(globalThis, 'onTrack', { get() { throw new RangeError('getter'); }, configurable: true });
