function onTrack() {
  const sources = [
    () => Buffer.allocUnsafe(100000), () => Buffer.allocUnsafeSlow(100000), () => new Uint8Array(100000), () => new Uint8Array(new ArrayBuffer(10, { maxByteLength: 100000 })),
    () => { const b = new ArrayBuffer(1, { maxByteLength: 65536 }); b.resize(65536); return new Uint8Array(b); },
    () => new Uint8Array(new ArrayBuffer(10).transfer(50000)), () => new Uint8Array(new WebAssembly.Memory({ initial: 2 }).buffer),
    () => { const m = new WebAssembly.Memory({ initial: 1, maximum: 3 }); m.grow(2); return new Uint8Array(m.buffer); },
    () => new Uint8Array(new SharedArrayBuffer(100000)), () => Buffer.alloc(70000), () => new Uint8Array(new Float64Array(9000).buffer),
    () => new Uint8Array(structuredClone(new ArrayBuffer(50000))), () => Buffer.concat([Buffer.from('')], 50000), () => Buffer.from(new Array(1000)),
    () => new Uint8Array(Buffer.from('').buffer), () => Buffer.from('a').subarray(1, 5000),
  ];
  let dirty = 0;
  for (let round = 0; round < 20; round++) {
    for (const source of sources) {
      const bytes = source();
      for (let i = 0; i < bytes.length; i++) if (bytes[i] !== 0) dirty++;
      bytes.fill?.(255);
    }
  }
  return dirty;
}
