async function onTrack(event, { open }) {
  Object.defineProperty(ArrayBuffer, Symbol.species, { get() { throw new Error('species of buffers'); }, configurable: true });
  Object.defineProperty(RegExp, Symbol.species, { get() { throw new Error('species of expressions'); }, configurable: true });
  Object.defineProperty(Object.getPrototypeOf(Uint8Array), Symbol.species, { get() { throw new Error('species of bytes'); }, configurable: true });
  const iterator = Array.prototype[Symbol.iterator];
  Array.prototype[Symbol.iterator] = () => { throw new Error('iterator'); };
  const out = [];
  const response = await fetch(`http://${open}/`, { method: 'POST', body: new Uint8Array(1), headers: { a: 'b' } });
  out.push(await response.text());
  out.push(Buffer.from('abc').slice(1).toString('base64'));
  out.push(crypto.createHash('sha1').update(Buffer.from('x')).digest('hex').length);
  out.push(await cache.load('k', 1, () => 1));
  console.log([1, 2], new Map(), 'x');
  Array.prototype[Symbol.iterator] = iterator;
  return out;
}
