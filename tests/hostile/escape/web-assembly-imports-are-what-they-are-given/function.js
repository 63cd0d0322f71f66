// Calls an import that is a host function with what it is not made for.
function onTrack() {
  // (module (import "m" "f" (func (param i32))) (func (export "run") i32.const 7 call 0))
  const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 2, 96, 1, 127, 0, 96, 0, 0, 2, 7, 1, 1, 109, 1, 102, 0, 0, 3, 2, 1, 1, 7, 7, 1, 3, 114, 117, 110, 0, 1,
    10, 8, 1, 6, 0, 65, 7, 16, 0, 11]);
  const module = new WebAssembly.Module(bytes);
  const ends = [];
  for (const f of [setTimeout, console.log, cache.delete, structuredClone, Segment.track, Buffer.alloc, crypto.randomBytes, AWS.S3, clearTimeout, atob]) {
    try {
      new WebAssembly.Instance(module, { m: { f } }).exports.run();
      ends.push('called');
    } catch (error) { ends.push(error instanceof Error); }
  }
  return ends.every((end) => end === 'called' || end === true);
}
