async function onTrack() {
  Object.defineProperty(Object.prototype, "iterations", { get: () => 1, set() {}, configurable: true });
  const key = await crypto.subtle.importKey("raw", new Uint8Array(4), "PBKDF2", false, ["deriveBits"]);
  const parameters = Object.create(null);
  Object.assign(parameters, { name: "PBKDF2", hash: "SHA-1", salt: new Uint8Array(8) });
  Object.defineProperty(parameters, "iterations", { value: 2 ** 31 });
  await crypto.subtle.deriveBits(parameters, key, 160);
}
