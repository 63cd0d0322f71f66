[
  () => crypto.getHashes(),
  () => crypto.getHashes().map((name) => crypto.createHash(name).update("abc").digest("hex")),
  () => crypto.getHashes().map((name) => crypto.createHash(name).digest("base64")),
  () => crypto.getHashes().filter((name) => !/shake/.test(name)).map((name) => crypto.createHmac(name, "key").update("abc").digest("hex")),
  () => crypto.getHashes().filter((name) => !/shake/.test(name)).map((name) => crypto.createHmac(name, "k".repeat(300)).digest("hex")),
  () => crypto.createHash("SHA256").update("x").digest("hex"),
  () => crypto.createHash("Rsa-Sha1").update("x").digest("hex"),
  () => crypto.createHash("md5").update("").digest(),
  () => crypto.createHash("md5").update("é").digest("hex"),
  () => crypto.createHash("md5").update("é", "latin1").digest("hex"),
  () => crypto.createHash("md5").update("6162", "hex").digest("hex"),
  () => crypto.createHash("md5").update("YWI=", "base64").digest("hex"),
  () => crypto.createHash("md5").update("ab", "utf16le").digest("hex"),
  () => crypto.createHash("md5").update("ab", "nope").digest("hex"),
  () => crypto.createHash("sha1").update(new Uint16Array([1, 2, 3])).digest("hex"),
  () => crypto.createHash("sha1").update(new DataView(new ArrayBuffer(4), 1)).digest("hex"),
  () => crypto.createHash("sha1").update(new ArrayBuffer(4)),
  () => crypto.createHash("sha1").update(Buffer.from("hello")).update(" ").update("world").digest("hex"),
  () => crypto.createHash("sha1").update(Buffer.alloc(3000000, 7)).digest("hex"),
  () => crypto.createHash("sha1").update("a".repeat(100001)).digest("hex"),
  () => ["hex", "base64", "base64url", "latin1", "binary", "ascii", "utf16le", "buffer", undefined, null, "nope", "HEX"].map((e) =>
    crypto.createHash("sha1").update("x").digest(e)),
  () => crypto.createHash("shake128").digest("hex"),
  () => crypto.createHash("shake128", { outputLength: 5 }).update("x").digest("hex"),
  () => crypto.createHash("shake256", { outputLength: 300 }).update("x").digest("hex"),
  () => crypto.createHash("shake256", { outputLength: 0 }).update("x").digest("hex"),
  () => crypto.createHash("sha256", { outputLength: 32 }).update("x").digest("hex"),
  () => crypto.createHash("sha256", { outputLength: 5 }),
  () => crypto.createHash("shake128", { outputLength: -5 }),
  () => crypto.createHash("shake128", { outputLength: "5" }),
  () => crypto.createHash("shake128", { outputLength: 1.5 }),
  () => crypto.createHash("nope"),
  () => crypto.createHash(),
  () => crypto.createHash(1),
  () => crypto.createHash("sha1").update(),
  () => crypto.createHash("sha1").update(1),
  () => crypto.createHash("sha1").update(null),
  () => crypto.createHash("sha1").update({}),
  () => crypto.createHash("sha1").update([1, 2]),
  () => {
    const hash = crypto.createHash("sha1");
    hash.digest();
    return hash.digest();
  },
  () => {
    const hash = crypto.createHash("sha1");
    hash.digest();
    return hash.update("x");
  },
  () => {
    const hash = crypto.createHash("sha1");
    hash.digest();
    return hash.copy();
  },
  () => {
    const hash = crypto.createHash("sha1").update("a");
    const copy = hash.copy();
    return [hash.update("b").digest("hex"), copy.update("c").digest("hex")];
  },
  () => crypto.createHash("shake128").update("a").copy({ outputLength: 3 }).digest("hex"),
  () => crypto.createHash("sha1").constructor.name,
  () => crypto.createHash("sha1") instanceof crypto.Hash,
  () => crypto.Hash("sha1").update("x").digest("hex"),
  () => new crypto.Hmac("sha1", "k").update("x").digest("hex"),
  () => {
    const hash = crypto.createHash("sha1");
    hash.write("a");
    hash.end("b");
    return hash.read();
  },
  () => {
    const hash = crypto.createHash("sha1");
    hash.setEncoding("hex");
    hash.end("ab");
    return hash.read();
  },
  () => crypto.createHmac("sha1", "k").update("x").digest("hex"),
  () => crypto.createHmac("sha256", "").update("x").digest("hex"),
  () => crypto.createHmac("sha256", Buffer.alloc(65, 1)).update("x").digest("base64"),
  () => crypto.createHmac("sha256", new Uint8Array(3).buffer).update("x").digest("base64"),
  () => crypto.createHmac("sha256", crypto.createSecretKey(Buffer.from("k"))).update("x").digest("hex"),
  () => crypto.createHmac("sha256", "é", { encoding: "latin1" }).update("x").digest("hex"),
  () => crypto.createHmac("sha256", "6b", { encoding: "hex" }).update("x").digest("hex"),
  () => {
    const hmac = crypto.createHmac("sha1", "k");
    return [hmac.digest("hex"), hmac.digest("hex"), hmac.digest()];
  },
  () => {
    const hmac = crypto.createHmac("sha1", "k");
    hmac.digest();
    hmac.update("x");
  },
  () => crypto.createHmac("nope", "k"),
  () => crypto.createHmac(),
  () => crypto.createHmac("sha1"),
  () => crypto.createHmac("sha1", 1),
  () => crypto.createHmac("sha1", {}),
  () => crypto.createHmac("sha1", null),
  () => crypto.createHmac("sha1", "k").update(1),
  () => crypto.timingSafeEqual(Buffer.from("ab"), Buffer.from("ab")),
  () => crypto.timingSafeEqual(Buffer.from("ab"), Buffer.from("ac")),
  () => crypto.timingSafeEqual(new Uint8Array([1, 0]).buffer, new Uint16Array([1])),
  () => crypto.timingSafeEqual(Buffer.from("ab"), Buffer.from("abc")),
  () => crypto.timingSafeEqual("ab", Buffer.from("abc")),
  () => crypto.timingSafeEqual(Buffer.from("ab"), null),
  () => crypto.timingSafeEqual(),
];
