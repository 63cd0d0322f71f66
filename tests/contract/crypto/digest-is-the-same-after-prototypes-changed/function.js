async function onTrack(event) {
  Uint8Array.prototype.slice = Array.prototype.slice = Array.prototype.push = String.prototype.toLowerCase = () => { throw new Error("mine"); };
  Object.defineProperty(Object.prototype, "outputLength", { get() { throw new Error("mine"); }, configurable: true });
  const digest = crypto.createHash("SHA1").update("x").digest("hex");
  delete Object.prototype.outputLength;
  return digest;
}
