async function onTrack() {
  const key = await crypto.subtle.importKey("raw", Buffer.from("x"), "PBKDF2", false, ["deriveBits"]);
  let read = 0;
  Object.defineProperty(Object.prototype, "iterations", { configurable: true, get: () => (read++ === 0 ? 1 : 4294967295) });
  try {
    await crypto.subtle.deriveBits({ __proto__: null, name: "PBKDF2", hash: "SHA-512", salt: Buffer.from("salt") }, key, 8);
    return "derived";
  } catch (error) {
    return error.name;
  } finally {
    delete Object.prototype.iterations;
  }
}
