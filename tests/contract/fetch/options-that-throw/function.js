async function onTrack(event, { url }) {
  const hostile = (key) => Object.defineProperty({}, key, { get() { throw new RangeError(key); }, enumerable: true });
  const keys = ["method", "headers", "body", "redirect", "signal", "timeout", "size", "follow", "compress", "agent"];
  const seen = await Promise.all(keys.map((key) => fetch(url, hostile(key)).catch((error) => error.message)));
  return seen.every((message, i) => message === keys[i]) && await fetch(url, new Proxy({}, { has() { throw 5; } })).catch((error) => error);
}
