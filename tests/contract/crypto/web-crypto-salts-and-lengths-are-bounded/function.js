async function onTrack() {
  const { subtle } = crypto;
  const pair = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const key = await subtle.importKey("raw", new Uint8Array(16), "PBKDF2", false, ["deriveBits"]);
  const password = (iterations) => ({ name: "PBKDF2", hash: "SHA-1", salt: new Uint8Array(8), iterations });
  let reads = 0;
  const changing = { valueOf: () => (reads++ === 0 ? 1 : 2 ** 31) };
  const tries = [
    () => subtle.sign({ name: "RSA-PSS", saltLength: 2 ** 31 }, pair.privateKey, new Uint8Array(1)),
    () => subtle.verify({ name: "RSA-PSS", saltLength: -1 }, pair.publicKey, new Uint8Array(1), new Uint8Array(1)),
    () => subtle.deriveBits(password(1), key, -8),
    () => subtle.deriveBits(password(-1), key, 8),
    () => subtle.generateKey({ name: "HMAC", hash: "SHA-1", length: 2 ** 32 - 8 }, true, ["sign"]),
    () => subtle.deriveBits(password(changing), key, 8),
  ];
  const results = [];
  for (const attempt of tries) results.push(await attempt().then((bits) => bits.byteLength, (error) => error.name));
  return [results, reads];
}
