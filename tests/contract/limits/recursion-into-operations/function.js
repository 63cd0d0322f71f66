// Ops that throw, at every depth that the stack allows.
function onTrack() {
  let deepest = 0;
  const calls = [
    () => structuredClone(() => {}),
    () => new URL('no'),
    () => crypto.createHash('none'),
    () => crypto.createSign('RSA-SHA256').update('x').sign('no key'),
    () => zlib.inflateSync(Buffer.from('no')),
    () => new TextDecoder('none'),
    () => Buffer.from('x').readDoubleLE(9),
    () => cache.set(Symbol('none')),
  ];
  const measure = (depth) => { deepest = depth; measure(depth + 1); };
  try { measure(0); } catch { /* on */ }
  function deeper(depth, call) {
    if (depth > deepest / 2) { try { call(); } catch { /* on */ } }
    deeper(depth + 1, call);
  }
  for (const call of calls) {
    try { deeper(0, call); } catch { /* on */ }
  }
  return deepest > 1000;
}
