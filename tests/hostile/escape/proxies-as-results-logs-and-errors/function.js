const traps = [];
const handler = new Proxy({}, { get(_, trap) { traps.push(trap); return undefined; } });
async function onTrack(event) {
  console.log(new Proxy({ a: 1 }, handler), [new Proxy([], handler)], new Proxy(() => {}, handler));
  console.table(new Proxy([{ a: 1 }], handler));
  if (event.throws) throw new Proxy(new RetryError('through a proxy'), handler);
  return new Proxy({ a: new Proxy([1, 2], handler) }, handler);
}
