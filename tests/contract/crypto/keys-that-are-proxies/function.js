async function onTrack(event) {
  const traps = { get() { throw new Error("trap"); }, getPrototypeOf() { throw new Error("trap"); } };
  const results = [];
  const tries = [
    () => crypto.createHmac("sha1", new Proxy({}, traps)),
    () => crypto.createSign("sha1").sign(new Proxy({}, traps)),
    () => crypto.createPrivateKey(new Proxy(Buffer.alloc(1), traps)),
    () => crypto.createCipheriv("aes-128-cbc", new Proxy(Buffer.alloc(16), traps), Buffer.alloc(16)),
  ];
  for (const attempt of tries) {
    try {
      attempt();
    } catch (error) {
      results.push(error instanceof Error);
    }
  }
  return results;
}
