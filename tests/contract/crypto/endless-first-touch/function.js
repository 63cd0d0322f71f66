async function onTrack(event) {
  console.log("before");
  Object.prototype.__defineGetter__("padding", () => { for (;;); });
  crypto.createSign("sha1").sign({ key: crypto.generateKeyPairSync("ed25519").privateKey });
}
