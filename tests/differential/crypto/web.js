((bytes, hex) => [
  () => ["SHA-1", "sha-256", "SHA-384", { name: "SHA-512" }].map(() => 0).length,
  async () => [hex(await crypto.subtle.digest("SHA-1", bytes("abc"))), hex(await crypto.subtle.digest({ name: "sha-256" }, bytes("abc"))),
    hex(await crypto.subtle.digest("SHA-384", bytes("abc").buffer)), hex(await crypto.subtle.digest("SHA-512", new DataView(bytes("abc").buffer)))],
  async () => await crypto.subtle.digest("MD5", bytes("abc")),
  async () => Object.prototype.toString.call(await crypto.subtle.digest("SHA-1", bytes("abc"))),
  async () => {
    const key = await crypto.subtle.importKey("raw", bytes("key"), { name: "HMAC", hash: "SHA-256" }, true, ["sign", "verify"]);
    const signature = await crypto.subtle.sign("HMAC", key, bytes("data"));
    return [hex(signature), await crypto.subtle.verify("HMAC", key, signature, bytes("data")),
      await crypto.subtle.verify("HMAC", key, signature, bytes("other")), key.type, key.extractable, key.usages, key.algorithm.name,
      key.algorithm.hash.name, key.algorithm.length, hex(await crypto.subtle.exportKey("raw", key)), await crypto.subtle.exportKey("jwk", key)];
  },
  async () => {
    const key = await crypto.subtle.importKey("raw", bytes("key"), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return await crypto.subtle.exportKey("raw", key).catch((error) => error instanceof DOMException);
  },
  async () => {
    const key = await crypto.subtle.importKey("raw", bytes("key"), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return (await crypto.subtle.verify("HMAC", key, bytes("x"), bytes("x")).catch((error) => error.name));
  },
  async () => {
    const results = [];
    for (const name of ["AES-CBC", "AES-GCM", "AES-CTR"]) {
      const key = await crypto.subtle.importKey("raw", new Uint8Array(32).fill(5), name, true, ["encrypt", "decrypt"]);
      const algorithm = { name, iv: new Uint8Array(name === "AES-GCM" ? 12 : 16), counter: new Uint8Array(16), length: name === "AES-CTR" ? 64 : undefined };
      if (name !== "AES-CTR") delete algorithm.length;
      const sealed = await crypto.subtle.encrypt(algorithm, key, bytes("some text"));
      results.push(hex(sealed), hex(await crypto.subtle.decrypt(algorithm, key, sealed)));
    }
    return results;
  },
  async () => {
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
    const algorithm = { name: "AES-GCM", iv: new Uint8Array(12), additionalData: bytes("aad"), tagLength: 128 };
    const sealed = await crypto.subtle.encrypt(algorithm, key, bytes("x"));
    new Uint8Array(sealed)[0] ^= 1;
    return [sealed.byteLength, await crypto.subtle.decrypt(algorithm, key, sealed).catch((error) => error.name)];
  },
  async () => {
    const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
    const algorithm = { name: "ECDSA", hash: "SHA-256" };
    const signature = await crypto.subtle.sign(algorithm, pair.privateKey, bytes("data"));
    return [signature.byteLength, await crypto.subtle.verify(algorithm, pair.publicKey, signature, bytes("data")), pair.privateKey.usages,
      pair.publicKey.usages, Object.keys(await crypto.subtle.exportKey("jwk", pair.publicKey)).filter((key) => key !== "alg").sort()];
  },
  ...["RSASSA-PKCS1-v1_5", "RSA-PSS"].map((name) => ({
    async [name]() {
      const algorithm = { name, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" };
      const pair = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
      const signature = await crypto.subtle.sign({ name, saltLength: 32 }, pair.privateKey, bytes("data"));
      return [signature.byteLength, await crypto.subtle.verify({ name, saltLength: 32 }, pair.publicKey, signature, bytes("data")),
        pair.privateKey.algorithm.modulusLength, pair.publicKey.algorithm.hash.name, pair.privateKey.usages, pair.publicKey.usages,
        pair.publicKey.algorithm.publicExponent];
    },
  })[name]),
  async () => {
    const pair = await crypto.subtle.generateKey({ name: "RSA-OAEP", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-1" }, true, ["encrypt", "decrypt"]);
    const sealed = await crypto.subtle.encrypt("RSA-OAEP", pair.publicKey, bytes("data"));
    return [sealed.byteLength, hex(await crypto.subtle.decrypt({ name: "RSA-OAEP" }, pair.privateKey, sealed))];
  },
  async () => {
    const key = await crypto.subtle.importKey("raw", bytes("password"), "PBKDF2", false, ["deriveBits", "deriveKey"]);
    const algorithm = { name: "PBKDF2", hash: "SHA-256", salt: bytes("salt"), iterations: 1000 };
    const derived = await crypto.subtle.deriveKey(algorithm, key, { name: "AES-CBC", length: 128 }, true, ["encrypt"]);
    return [hex(await crypto.subtle.deriveBits(algorithm, key, 256)), hex(await crypto.subtle.exportKey("raw", derived))];
  },
  async () => {
    const key = await crypto.subtle.importKey("raw", bytes("secret"), "HKDF", false, ["deriveBits"]);
    return hex(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: bytes("salt"), info: bytes("info") }, key, 256));
  },
  async () => {
    const [a, b] = [await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-384" }, true, ["deriveBits"]),
      await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-384" }, true, ["deriveBits"])];
    const one = await crypto.subtle.deriveBits({ name: "ECDH", public: b.publicKey }, a.privateKey, 384);
    const other = await crypto.subtle.deriveBits({ name: "ECDH", public: a.publicKey }, b.privateKey, 384);
    return hex(one) === hex(other);
  },
  async () => {
    const key = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-512" }, true, ["sign"]);
    const wrapping = await crypto.subtle.importKey("raw", new Uint8Array(16), "AES-KW", false, ["wrapKey", "unwrapKey"]);
    const wrapped = await crypto.subtle.wrapKey("raw", key, wrapping, "AES-KW");
    const unwrapped = await crypto.subtle.unwrapKey("raw", wrapped, wrapping, "AES-KW", { name: "HMAC", hash: "SHA-512" }, true, ["sign"]);
    return hex(await crypto.subtle.exportKey("raw", key)) === hex(await crypto.subtle.exportKey("raw", unwrapped));
  },
  async () => {
    const key = await crypto.subtle.importKey("raw", new Uint8Array(16), "AES-CBC", true, ["encrypt"]);
    const cipher = crypto.createCipheriv("aes-128-cbc", crypto.KeyObject.from(key), Buffer.alloc(16));
    return [cipher.final("hex"), crypto.KeyObject.from(key).type, crypto.createHmac("sha1", key).digest("hex")];
  },
  () => crypto.KeyObject.from({}),
  () => [typeof CryptoKey, typeof SubtleCrypto, typeof Crypto],
  () => crypto.subtle instanceof SubtleCrypto,
  () => crypto.webcrypto instanceof Crypto,
  () => String(crypto.subtle),
  () => crypto.subtle === crypto.webcrypto.subtle,
  () => ["digest", "sign", "verify", "encrypt", "decrypt", "importKey", "exportKey", "generateKey", "deriveBits", "deriveKey", "wrapKey", "unwrapKey"].map((name) =>
    typeof crypto.subtle[name]),
  () => Object.getOwnPropertyNames(SubtleCrypto.prototype).sort(),
  () => crypto.getRandomValues(new Uint8Array(65537)),
  () => crypto.getRandomValues(new Float32Array(1)),
])((text) => new TextEncoder().encode(text), (buffer) => Buffer.from(buffer).toString("hex"));
