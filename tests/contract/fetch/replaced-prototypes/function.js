async function onTrack(event, { url }) {
  const { then } = Promise.prototype;
  for (const prototype of [Array.prototype, String.prototype, RegExp.prototype, Headers.prototype, Request.prototype, Map.prototype]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
      if (!descriptor.configurable || name === "constructor" || name === "length") continue;
      Object.defineProperty(prototype, name, { get() { throw new Error(`used ${name}`); }, configurable: true });
    }
  }
  Object.prototype.get = () => {};
  const res = await fetch(`${url}/moved`, { headers: { a: "b" }, timeout: 4000 });
  delete Object.prototype.get;
  return [res.status, await res.text()];
}
