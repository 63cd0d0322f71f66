((keys, signatures) => [
  () => Object.keys(keys).map((name) => {
    try {
      const key = crypto.createPublicKey({ key: keys[name], passphrase: "secret" });
      return [name, key.asymmetricKeyType, key.asymmetricKeyDetails, key.export({ type: "spki", format: "pem" })];
    } catch (error) {
      return [name, error.code, error.message];
    }
  }),
  () => Object.keys(keys).map((name) => {
    try {
      const key = crypto.createPrivateKey({ key: keys[name], passphrase: "secret" });
      return [name, key.type, key.asymmetricKeyType, key.export({ type: "pkcs8", format: "pem" })];
    } catch (error) {
      return [name, error.code, error.message];
    }
  }),
  () => ["rsaPkcs8", "ecPkcs8", "ec384", "ec521", "k1", "ed", "x"].map((name) => crypto.createPrivateKey(keys[name]).export({ format: "jwk" })),
  () => ["rsaPkcs8", "ecPkcs8", "ec384", "ec521", "k1", "ed", "x"].map((name) => crypto.createPublicKey(keys[name]).export({ format: "jwk" })),
  () => ["rsaPkcs8", "ecPkcs8", "ec384", "ec521", "k1", "ed", "x"].map((name) => {
    const jwk = crypto.createPrivateKey(keys[name]).export({ format: "jwk" });
    const key = crypto.createPrivateKey({ key: jwk, format: "jwk" });
    const open = crypto.createPublicKey({ key: jwk, format: "jwk" });
    return [key.export({ type: "pkcs8", format: "pem" }) === keys[name], open.equals(crypto.createPublicKey(key)), open.type];
  }),
  () => crypto.createPrivateKey(keys.rsaPkcs8).export({ type: "pkcs1", format: "pem" }) === keys.rsaPkcs1,
  () => crypto.createPublicKey(keys.rsaSpki).export({ type: "pkcs1", format: "pem" }) === keys.rsaPublicPkcs1,
  () => crypto.createPrivateKey(keys.ecPkcs8).export({ type: "sec1", format: "pem" }) === keys.ecSec1,
  () => crypto.createPrivateKey(keys.ecPkcs8).export({ type: "pkcs8", format: "der" }),
  () => crypto.createPrivateKey({ key: crypto.createPrivateKey(keys.ecPkcs8).export({ type: "sec1", format: "der" }), format: "der", type: "sec1" }).type,
  () => crypto.createPublicKey({ key: crypto.createPublicKey(keys.rsaSpki).export({ type: "pkcs1", format: "der" }), format: "der", type: "pkcs1" }).type,
  () => crypto.createPublicKey({ key: crypto.createPublicKey(keys.rsaSpki).export({ type: "spki", format: "der" }), format: "der", type: "spki" }).type,
  () => crypto.createPrivateKey(keys.ecPkcs8).export({ type: "pkcs1", format: "pem" }),
  () => crypto.createPrivateKey(keys.rsaPkcs8).export({ type: "sec1", format: "pem" }),
  () => crypto.createPrivateKey(keys.rsaPkcs8).export({ type: "spki", format: "pem" }),
  () => crypto.createPrivateKey(keys.rsaPkcs8).export({ type: "pkcs8", format: "nope" }),
  () => crypto.createPrivateKey(keys.rsaPkcs8).export(),
  () => crypto.createPrivateKey("nope"),
  () => crypto.createPublicKey("nope"),
  () => crypto.createPrivateKey(keys.rsaSpki),
  () => crypto.createPrivateKey(1),
  () => crypto.createPrivateKey({ key: Buffer.alloc(3), format: "der" }),
  () => crypto.createPublicKey(crypto.createSecretKey(Buffer.alloc(3))),
  () => crypto.createPrivateKey(keys.rsaEncrypted),
  () => crypto.createPrivateKey({ key: keys.rsaEncrypted, passphrase: "wrong" }),
  () => crypto.createPrivateKey(keys.rsaTraditional),
  () => [crypto.createSecretKey("key").type, crypto.createSecretKey("key").symmetricKeySize, crypto.createSecretKey("6b", "hex").export()],
  () => crypto.createSecretKey(Buffer.from("key")).export({ format: "jwk" }),
  () => crypto.createSecretKey(1),
  () => crypto.createSecretKey("a").equals(crypto.createSecretKey("a")),
  () => crypto.createSecretKey("a").equals(crypto.createSecretKey("b")),
  () => crypto.createSecretKey("a") instanceof crypto.KeyObject,
  () => crypto.createPublicKey(keys.edSpki).equals(crypto.createPublicKey(keys.ed)),
  () => [crypto.createSecretKey("a"), crypto.createPublicKey(keys.edSpki), crypto.createPrivateKey(keys.ed)].map((key) => key.constructor.name),
  () => new crypto.KeyObject("secret", {}),
  () => new crypto.KeyObject("x"),
  ...["sha1", "sha224", "sha256", "sha384", "sha512", "RSA-SHA256", "md5", "ripemd160", "sha3-256", "sha512-256"].map((digest) => ({
    [digest]() {
      return ["rsaPkcs8", "rsaPkcs1"].map((name) => crypto.createSign(digest).update("da").update("ta").sign(keys[name], "base64"));
    },
  })[digest]),
  () => crypto.sign("sha256", Buffer.from("data"), keys.rsaPkcs8).toString("base64"),
  () => crypto.sign(null, Buffer.from("data"), keys.ed).toString("base64"),
  () => crypto.sign(undefined, Buffer.from("data"), crypto.createPrivateKey(keys.ed)).toString("base64"),
  () => new Promise((done) => crypto.sign(null, Buffer.from("data"), keys.ed, (error, signature) => done([error, signature]))),
  () => crypto.verify("sha256", Buffer.from("data"), keys.rsaSpki, Buffer.from(signatures.rsa, "base64")),
  () => crypto.verify("sha256", Buffer.from("data"), keys.certificate, Buffer.from(signatures.rsa, "base64")),
  () => crypto.verify("sha256", Buffer.from("other"), keys.rsaSpki, Buffer.from(signatures.rsa, "base64")),
  () => crypto.verify("sha1", Buffer.from("data"), keys.rsaSpki, Buffer.from(signatures.rsa, "base64")),
  () => crypto.createVerify("sha256").update("data").verify({ key: keys.rsaSpki, padding: 6, saltLength: 20 }, signatures.pss, "base64"),
  () => crypto.createVerify("sha256").update("data").verify({ key: keys.rsaSpki, padding: 6 }, signatures.pss, "base64"),
  () => crypto.createVerify("sha256").update("data").verify({ key: keys.rsaSpki, padding: 6, saltLength: 32 }, signatures.pss, "base64"),
  () => crypto.createVerify("sha256").update("data").verify(keys.ecSpki, signatures.ec, "base64"),
  () => crypto.createVerify("sha256").update("data").verify({ key: keys.ecSpki, dsaEncoding: "ieee-p1363" }, signatures.p1363, "base64"),
  () => crypto.createVerify("sha256").update("data").verify({ key: keys.ecSpki, dsaEncoding: "ieee-p1363" }, signatures.ec, "base64"),
  () => crypto.createVerify("sha256").update("data").verify(keys.rsaSpki, "", "base64"),
  () => ["ecPkcs8", "ec384", "ec521", "k1"].map((name) => {
    const signature = crypto.createSign("sha512").update("data").sign(keys[name]);
    const flat = crypto.createSign("sha1").update("data").sign({ key: keys[name], dsaEncoding: "ieee-p1363" });
    return [crypto.createVerify("sha512").update("data").verify(keys[name], signature), flat.length,
      crypto.createVerify("sha1").update("data").verify({ key: keys[name], dsaEncoding: "ieee-p1363" }, flat)];
  }),
  () => [undefined, -1, -2, 0, 20, 222].map((saltLength) => {
    const signature = crypto.createSign("sha256").update("data").sign({ key: keys.rsaPkcs8, padding: 6, saltLength });
    return [20, undefined, -1, -2, 0].map((other) => crypto.createVerify("sha256").update("data").verify({ key: keys.rsaSpki, padding: 6, saltLength: other }, signature));
  }),
  () => crypto.createSign("sha256").sign({ key: keys.rsaPkcs8, padding: 6, saltLength: 223 }),
  () => crypto.createSign("sha256").sign({ key: keys.rsaPkcs8, padding: 6, saltLength: 1e6 }),
  () => crypto.createSign("sha256").sign({ key: keys.rsaPkcs8, padding: 99 }),
  () => crypto.createSign("sha256").sign({ key: keys.rsaPkcs8, padding: "x" }),
  () => crypto.createSign("sha256").sign({ key: keys.rsaPkcs8, saltLength: "x", padding: 6 }),
  () => crypto.createSign("sha256").sign({ key: keys.rsaPkcs8, dsaEncoding: "x" }),
  () => crypto.createSign("sha256").sign(keys.ed),
  () => crypto.createSign("nope"),
  () => crypto.createVerify("nope"),
  () => crypto.createSign(),
  () => crypto.createSign("sha256").sign(),
  () => crypto.createSign("sha256").sign(null),
  () => crypto.createSign("sha256").sign(1),
  () => crypto.createSign("sha256").sign("bad"),
  () => crypto.createSign("sha256").sign(crypto.createPublicKey(keys.rsaSpki)),
  () => crypto.createSign("sha256").sign(crypto.createSecretKey("x")),
  () => crypto.createSign("sha256").update(1),
  () => crypto.createVerify("sha256").verify(keys.rsaSpki),
  () => crypto.createVerify("sha256").verify("bad", "x"),
  () => crypto.sign("sha256", "data", keys.rsaPkcs8).toString("base64") === signatures.rsa,
  () => crypto.sign("nope", Buffer.from("data"), keys.rsaPkcs8),
  () => crypto.sign("sha256", 1, keys.rsaPkcs8),
  () => {
    const sign = crypto.createSign("sha256");
    sign.write("data");
    sign.end();
    return sign.sign({ key: keys.rsaEncrypted, passphrase: "secret" }, "base64") === signatures.rsa;
  },
  () => crypto.createSign("sha256").constructor.name,
  () => crypto.privateDecrypt(keys.rsaPkcs8, crypto.publicEncrypt(keys.rsaSpki, Buffer.from("text"))).toString(),
  () => crypto.privateDecrypt({ key: keys.rsaPkcs8, oaepHash: "sha256" }, Buffer.from(signatures.oaep, "base64")).toString(),
  () => crypto.privateDecrypt(keys.rsaPkcs8, Buffer.from(signatures.oaep, "base64")).toString(),
  () => crypto.privateDecrypt({ key: keys.rsaPkcs8, oaepLabel: Buffer.from("l") }, crypto.publicEncrypt({ key: keys.certificate, oaepLabel: Buffer.from("l") }, Buffer.from("text"))).toString(),
  () => crypto.publicEncrypt({ key: keys.rsaPkcs1, padding: crypto.constants.RSA_PKCS1_PADDING }, Buffer.from("text")).length,
  () => crypto.privateDecrypt({ key: keys.rsaPkcs8, padding: 1 }, Buffer.alloc(256)),
  () => crypto.privateDecrypt(keys.rsaPkcs8, Buffer.alloc(256)),
  () => crypto.privateDecrypt(keys.rsaPkcs8, Buffer.alloc(25)),
  () => crypto.privateEncrypt(keys.rsaPkcs8, Buffer.from("text")).toString("base64"),
  () => crypto.publicDecrypt(keys.rsaSpki, crypto.privateEncrypt(keys.rsaPkcs8, Buffer.from("text"))).toString(),
  () => crypto.publicDecrypt(keys.rsaSpki, Buffer.alloc(256)),
  () => crypto.publicDecrypt(keys.rsaSpki, Buffer.alloc(25)),
  () => crypto.publicEncrypt({ key: keys.rsaSpki, padding: 3 }, Buffer.alloc(256, 1)).toString("base64"),
  () => crypto.privateDecrypt({ key: keys.rsaPkcs8, padding: 3 }, Buffer.alloc(256, 1)).toString("base64"),
  () => crypto.publicEncrypt({ key: keys.rsaSpki, padding: 3 }, Buffer.alloc(25, 1)),
  () => crypto.publicEncrypt(keys.rsaSpki, Buffer.alloc(256)),
  () => crypto.publicEncrypt({ key: keys.rsaSpki, padding: 1 }, Buffer.alloc(256)),
  () => crypto.privateEncrypt(keys.rsaPkcs8, Buffer.alloc(256)),
  () => crypto.publicEncrypt({ key: keys.rsaSpki, oaepHash: "nope" }, Buffer.alloc(6)),
  () => crypto.publicEncrypt({ key: keys.rsaSpki, padding: 9 }, Buffer.alloc(6)),
  () => crypto.publicEncrypt({ key: keys.rsaSpki, oaepHash: 1 }, Buffer.alloc(6)),
  () => crypto.publicEncrypt(keys.rsaSpki, 1),
  () => crypto.publicEncrypt(keys.rsaSpki, "text").length,
  () => crypto.publicEncrypt(keys.ecSpki, Buffer.alloc(6)),
  () => crypto.diffieHellman({ privateKey: crypto.createPrivateKey(keys.x), publicKey: crypto.createPublicKey(keys.xSpki) }),
  () => crypto.diffieHellman({ privateKey: crypto.createPrivateKey(keys.ecPkcs8), publicKey: crypto.createPublicKey(keys.ecSpki) }),
  () => crypto.diffieHellman({ privateKey: crypto.createPrivateKey(keys.ecPkcs8), publicKey: crypto.createPublicKey(keys.xSpki) }),
  () => crypto.diffieHellman({}),
  () => ["prime256v1", "secp384r1", "secp521r1", "secp256k1"].map((curve) => {
    const [a, b] = [crypto.createECDH(curve), crypto.createECDH(curve)];
    a.generateKeys();
    b.setPrivateKey(Buffer.alloc(20, 7));
    const same = a.computeSecret(b.getPublicKey()).equals(b.computeSecret(a.getPublicKey("hex", "compressed"), "hex"));
    return [same, b.getPublicKey("hex"), b.getPublicKey("base64", "compressed"), b.getPublicKey("hex", "hybrid"), b.getPrivateKey("hex").length % 2];
  }),
  () => crypto.createECDH("nope"),
  () => crypto.createECDH("prime256v1").getPublicKey(),
  () => crypto.createECDH("prime256v1").getPrivateKey(),
  () => {
    const ecdh = crypto.createECDH("prime256v1");
    ecdh.generateKeys();
    ecdh.computeSecret("00");
  },
  () => ["ec", "ed25519", "x25519"].map((type) => {
    const { privateKey, publicKey } = crypto.generateKeyPairSync(type, { namedCurve: "P-256" });
    return [privateKey.type, publicKey.type, publicKey.asymmetricKeyType, publicKey.equals(crypto.createPublicKey(privateKey))];
  }),
  () => {
    const { privateKey, publicKey } = crypto.generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    return [privateKey.split("\n")[0], publicKey.split("\n")[0], crypto.createPublicKey(privateKey).export({ type: "spki", format: "pem" }) === publicKey];
  },
  () => new Promise((done) => crypto.generateKeyPair("ed25519", (error, open, secret) => done([error, open.type, secret.type]))),
  () => crypto.generateKeyPairSync("rsa", {}),
  () => crypto.generateKeySync("aes", { length: 128 }).symmetricKeySize,
  () => crypto.generateKeySync("hmac", { length: 77 }).symmetricKeySize,
  () => crypto.generateKeySync("aes", { length: 12 }),
  () => new Promise((done) => crypto.generateKey("aes", { length: 256 }, (error, key) => done([error, key.symmetricKeySize]))),
])({
  "rsaPkcs8": "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDtNcoDWEq1j3Qa\nh4Es0b+4vDs8NyIa/UI6nUduOqNGeivLafoMQXUcAJ5p6RoSz51WSi+iaYbLt/9T\n9JVyBjR9WCwhgrsxx51hKx2prOkPXcx0FkIm5w0oilIfQwvymbg0FJwhRRsk7h9N\nNvYpfunys7iMRktzHUrKKmancsmTZ6kAEv20IGAFY8rG6gdw6lY0cc2ybvQs4UMr\n2czqyY7s3lHnK72eEpUXA0+xhpgKA6mYkKMhQ3QDnABJ/QiyM4/rLin0pqAlykCn\nyIbGCHeSuxsaaN2cTjZr+egC+MVSQtkp4AB+ZpAvvmkZnSSd9NjRCXLbOXIefb7L\nVRupNQL3AgMBAAECggEAAsdBxIRZT32dY8eMhvPn4uwq4A5q/4q2BWV4uNdnw9K7\nojxtfR3IBoqtkxqEUuywYm32MG8agY5WuFd+/gDGmkPZB8glYs2o6OP3//lrUZQa\n2RLM+NvDVXl8aCVrBZSgTLPcv2tb7GxrUYZWiWyVKrrfYBkPX96ILgb27+Jem1qe\n9KWLcVnSh81iOtzkBQOkKsZjn5dK9rRkEIjp91pRf5LyHA7wtq8eGd/mh+2noZg2\ngYXvccd06uGrIBzD3MN3QYoxcmUbVrWCvPOk0E7yjpwKPz9kfBV1hU8jSMB7xXlP\nDhPgwMOSirVlyp90aK5+E3NIiUN92XXg9+PDRlJrUQKBgQD593jcDXMWxeeG9c2d\ns7u6ep9kny3BnNeuFDz2o1I7cfVsO1cTrquIL0fXJ2BbvwwY/MutpzNsSi9rR/Nf\nxH1Rr8QsVo7UAIJ4s9wQLgQA5b9Joq5/YDKtiEeOYBk8nDzG5BdStexM0btUYL5x\nozcRAPiQ+Oc35NYyoNuVHqG6GQKBgQDy7361+pZ5NYm11hLEIrWLTasZJH6JYDa2\nFyB2MwNUw1W5iArPljmXdOe4dJG2Y0rR9izzQIP5FRZNzGFWDtY1mkTnXeAtPfOt\nFt9GG1Z+A/lQZJtEf2gvENzMFEE4kYd0KieNP4u00vnSlIXgCz8SdsybDpSzrgz+\nFXALrq5njwKBgDeWTuwwmX1g+UHL+7OsOn0Xs8Z+l4BMzrHJkl0OqMTLbNZqw8x+\ntWqNiR5RhV4huCD+ZpTxb8APJ0hmMbsESRIXUjrB7PU8P8dzx+ZZNU61yLopUUDG\nNb7dZXxF5pbR77oTExSznB7hLRVwhiljMGW5n40trM2DOBb+KpaYv0JRAoGBAKxH\ng0hyaPuUKBC3u580LiKX9dpiswmhHauMQw0PqDEYRVbJT0Ffe4AY+6snn54EVC8J\nsV7gRbcCaUrKwcxRwT9KI8sgG7Z51LDPI4+IG5JKJygH8MRmxe96udpQEuCW88RB\nkMLuaZjWdSwM/9Oeph/l97uOX438xGH7ufXO7wepAoGAXlxmzrOjSCFAsFYPLfYr\nlktO+CnOOyve0ykI+91H3A7jEVysjH/k6EaAQahFraoSIP+XigST3cvC/NXPymeb\nzk+HUbx9GiC4jP1S2PIawG9RUTepu+eo5+CVTkbnn0eCl3W3OH0PK+MTHzWV/lpF\nHqovj3T2UiS7OrUeuPxMGnU=\n-----END PRIVATE KEY-----\n",
  "rsaPkcs1": "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7TXKA1hKtY90GoeBLNG/uLw7PDciGv1COp1HbjqjRnory2n6\nDEF1HACeaekaEs+dVkovommGy7f/U/SVcgY0fVgsIYK7McedYSsdqazpD13MdBZC\nJucNKIpSH0ML8pm4NBScIUUbJO4fTTb2KX7p8rO4jEZLcx1Kyipmp3LJk2epABL9\ntCBgBWPKxuoHcOpWNHHNsm70LOFDK9nM6smO7N5R5yu9nhKVFwNPsYaYCgOpmJCj\nIUN0A5wASf0IsjOP6y4p9KagJcpAp8iGxgh3krsbGmjdnE42a/noAvjFUkLZKeAA\nfmaQL75pGZ0knfTY0Qly2zlyHn2+y1UbqTUC9wIDAQABAoIBAALHQcSEWU99nWPH\njIbz5+LsKuAOav+KtgVleLjXZ8PSu6I8bX0dyAaKrZMahFLssGJt9jBvGoGOVrhX\nfv4AxppD2QfIJWLNqOjj9//5a1GUGtkSzPjbw1V5fGglawWUoEyz3L9rW+xsa1GG\nVolslSq632AZD1/eiC4G9u/iXptanvSli3FZ0ofNYjrc5AUDpCrGY5+XSva0ZBCI\n6fdaUX+S8hwO8LavHhnf5oftp6GYNoGF73HHdOrhqyAcw9zDd0GKMXJlG1a1grzz\npNBO8o6cCj8/ZHwVdYVPI0jAe8V5Tw4T4MDDkoq1ZcqfdGiufhNzSIlDfdl14Pfj\nw0ZSa1ECgYEA+fd43A1zFsXnhvXNnbO7unqfZJ8twZzXrhQ89qNSO3H1bDtXE66r\niC9H1ydgW78MGPzLraczbEova0fzX8R9Ua/ELFaO1ACCeLPcEC4EAOW/SaKuf2Ay\nrYhHjmAZPJw8xuQXUrXsTNG7VGC+caM3EQD4kPjnN+TWMqDblR6huhkCgYEA8u9+\ntfqWeTWJtdYSxCK1i02rGSR+iWA2thcgdjMDVMNVuYgKz5Y5l3TnuHSRtmNK0fYs\n80CD+RUWTcxhVg7WNZpE513gLT3zrRbfRhtWfgP5UGSbRH9oLxDczBRBOJGHdCon\njT+LtNL50pSF4As/EnbMmw6Us64M/hVwC66uZ48CgYA3lk7sMJl9YPlBy/uzrDp9\nF7PGfpeATM6xyZJdDqjEy2zWasPMfrVqjYkeUYVeIbgg/maU8W/ADydIZjG7BEkS\nF1I6wez1PD/Hc8fmWTVOtci6KVFAxjW+3WV8ReaW0e+6ExMUs5we4S0VcIYpYzBl\nuZ+NLazNgzgW/iqWmL9CUQKBgQCsR4NIcmj7lCgQt7ufNC4il/XaYrMJoR2rjEMN\nD6gxGEVWyU9BX3uAGPurJ5+eBFQvCbFe4EW3AmlKysHMUcE/SiPLIBu2edSwzyOP\niBuSSicoB/DEZsXvernaUBLglvPEQZDC7mmY1nUsDP/TnqYf5fe7jl+N/MRh+7n1\nzu8HqQKBgF5cZs6zo0ghQLBWDy32K5ZLTvgpzjsr3tMpCPvdR9wO4xFcrIx/5OhG\ngEGoRa2qEiD/l4oEk93LwvzVz8pnm85Ph1G8fRoguIz9UtjyGsBvUVE3qbvnqOfg\nlU5G559Hgpd1tzh9DyvjEx81lf5aRR6qL4909lIkuzq1Hrj8TBp1\n-----END RSA PRIVATE KEY-----\n",
  "rsaSpki": "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7TXKA1hKtY90GoeBLNG/\nuLw7PDciGv1COp1HbjqjRnory2n6DEF1HACeaekaEs+dVkovommGy7f/U/SVcgY0\nfVgsIYK7McedYSsdqazpD13MdBZCJucNKIpSH0ML8pm4NBScIUUbJO4fTTb2KX7p\n8rO4jEZLcx1Kyipmp3LJk2epABL9tCBgBWPKxuoHcOpWNHHNsm70LOFDK9nM6smO\n7N5R5yu9nhKVFwNPsYaYCgOpmJCjIUN0A5wASf0IsjOP6y4p9KagJcpAp8iGxgh3\nkrsbGmjdnE42a/noAvjFUkLZKeAAfmaQL75pGZ0knfTY0Qly2zlyHn2+y1UbqTUC\n9wIDAQAB\n-----END PUBLIC KEY-----\n",
  "rsaPublicPkcs1": "-----BEGIN RSA PUBLIC KEY-----\nMIIBCgKCAQEA7TXKA1hKtY90GoeBLNG/uLw7PDciGv1COp1HbjqjRnory2n6DEF1\nHACeaekaEs+dVkovommGy7f/U/SVcgY0fVgsIYK7McedYSsdqazpD13MdBZCJucN\nKIpSH0ML8pm4NBScIUUbJO4fTTb2KX7p8rO4jEZLcx1Kyipmp3LJk2epABL9tCBg\nBWPKxuoHcOpWNHHNsm70LOFDK9nM6smO7N5R5yu9nhKVFwNPsYaYCgOpmJCjIUN0\nA5wASf0IsjOP6y4p9KagJcpAp8iGxgh3krsbGmjdnE42a/noAvjFUkLZKeAAfmaQ\nL75pGZ0knfTY0Qly2zlyHn2+y1UbqTUC9wIDAQAB\n-----END RSA PUBLIC KEY-----\n",
  "rsaEncrypted": "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIFLTBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQIZGq66s7wgzECAggA\nMAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBCpspINHGTKba7XkSkFzZR6BIIE\n0K3srLWm3ME1JX6xHOBgGlTiXQo4t5YaWHkDyyr39sIOVXcEQGTT3KoAAUvvvceB\nbs9YNHNObhRg8c4RelOFtADhBUFKReAVla1Nd0J29TI3dkBy1A5vgknDrJVPEst2\nB79E8gViGLMKwb4ZL8sQWuFgv84LXpVPLCJETTG4FUAfHbbNWkpneh62lRDWKxtc\nwrj8NlVFfH6M3QKEirpDHXHkpPLFL7kb88YHDk6xLzn6DaeyhIKYgjHBx83RW1J6\noPfGLGzEEpFuicOuEsY0FiRghAS7PP2HiVGhBOAS2jiJNJl5AJDuh0BIQMtGJ2c0\nTKuIJwMedcH4D6agPemk5UrskAjtWu6SITYDK1TpXrRHHWYs3XuxzCohM8sCVyoP\nUgxKDoIiVfzU2fnboSOsYzMVks0l7W6GPMmcSZn7PVejX6oXZy/4diyHpbS/P0+a\nlPpXbiY4bTN0nV93C41vuv/LQj3nVonRXI1KT4T2VfkLuvB/zB3DeZ1NRIaBocSb\nuB0SybC0wCPYHZxENi4mTAAIeraUmaNmvx7IpDRxUGYMy2paybbc/LphS1yJxsNu\nhdknQD+ExhOzdihOTV9sQGHQaHAnxCY3zI1GlKhDOQKIRHbnTj+ygwvxS1vKDk2n\nqWfRVLQErSmDVTQaGRsCdRJl6dIpk+pd03QT1o4E+v9UlyW8XTTROPCGtBGhor58\n5BPZuqcmyM4U5otlKl9gjTEjUGBgcOjd6aouLcsrMi1CSGPiOHunDykaXh3EkJmX\nV16qQv6dWBx6V6PvT2gkiT0cfL1XFw16cMGdalImale+6XXtjUoLWu7bpuHS/4k0\nw7tCwaXZTQrh5zZvtJBkmx27ksX1Z8A7FuT1EB43kFet2v57JNJHdFSDIpejWYbJ\nKaDTvxCyHevC5Rrc1NE7Iz86DzSYEbBWZHuhzhAa2VjuHySkbDZn2BnpTDoAB7l3\nKW7cGUX8o4N9avsDit4LsR9Y7jbDLD5yiQW2EgulIExhYU9zdY6AfNUgZm0whSqK\nXbnmFINPE1rDZGJKnkD2zq0kc9DWoDD3N1WqEVDiL26czP/RM2cEwhkGLcT0+tcu\nWWAKDp7mdHjfspucKUXjZkXOBVJV59/ZiVRb+ndYAG6LeWJQeK49ske4ZLP9cgVc\nXdJzWGJegJ33Q+2hbq53mnTkuQsFhqJ1fxIz1uBMAfY6IRJtsunkIMjB3VGqwYnD\nM6q4aA9pIMgf1RrPQDI4VBZxoDOsEISMFQqzmOraHnw2VJ+AF5SGotIuVbBjqch9\nzhSC1fwlY0d9LPoMlJCBFxVEKZz5cMBgJ7lh0BAumkxVyJtKvoENCEdPb6TtTUjl\nosj3shgqb9L9j15sCCFT3+TIey8A2yt6xtVQuJ5b7g1qL+Q5RR2qF25rh9eu0t59\n2iwowk3reczSBAVWVPHAETLArhSiMcKPc5TpPE6Xiy34lel3zS+qTxiX/HzRQzFJ\n9dWzq4s2v6v3DH/wVEbreKjHAMOTCR0yDz0oQ79HZ1x+z8bGVXaSRQ0esYOuIQGJ\nP88DUajKUNyAh7Ih6+GKfbGpsJHuAu2NklqkdmiZJ+Xw8mF9/2WyriQnZbLnZxOP\nOtst/SeYkVSDwSwn3mfyJkhGPHcC3k1xMdAgSQ7od1eN\n-----END ENCRYPTED PRIVATE KEY-----\n",
  "rsaTraditional": "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,C7AAA543895C4BAABAE7FBB94510E21A\n\n10tPtgbXGrBc7+lnpraEJrlbfsuYFU/c6fCKCarNpp4yhMAQD3L3uNNRR3+7xPi5\nY5iJaN9tbdRvE/RSsc69e9C3+Yc6adEFVWygZesUHjIRoJImMlx4tmb6PJPKpww6\nD2K8xTJoNR+MNWX1+LvWCgNlT0tP28szoxxtZgnptfdXi1sk/+i2ynnznfcyXQaV\nrJFFbVIkEt9cknJKJVC8AZ3b0HbURA8HsrkeluMekngyrfjann6ALvpiOTnGDTXl\nqW2tsfYByxbeVGAgPuykV2CaI6+nRqfzBwLd50V+GrT4zjRNJsDAIoG1Uun11gjH\nnpb68VZtgujyCSDjjYy2RzZMqgjIPtQpapYIuVsXXGtaZYhSQxSrhHqYNIHFS4MZ\nQqQHzqKRVosl7RbfsummMCiGUf75Elcm/xOC2HVf/2cnMVbCgE+68rZwFDuni39Y\n1EL+qnfQPG6Ykmf3wx0J3h+GGzZPB2+7X1KD/blT1om+EfpNPgnWtx0aZY/pKSEd\nz0DFrycXSz6IhiuKroS8yu2GbvSVW3AUs+lGAz/eHAZhG1cQhvaT7hAy8L+tEArO\nUxc9pTaOUZgqIfink3OidIjBJfb9Ox8s3NGE0bBSNpiXYiOd7yCbxiHCgbxNCrqa\n5v84/bIlBhpUsMmkfGPXTOs5jH2nTg6RH4RdTgA8U9ywd0cAYdT7VMPYGjlHAhI9\n20/CFf3lb8typwuPkuTzm03U3W3NP8tTd10Wudj7lcsVRyDbKKOW49NBj5SpKxzf\n2ECW6NqonFqJi8S/DHnhCj/D5/th5EMeJlmCUqAwX8paLOc8x7SSvmK/4QEJhtn1\nIOYLSiey1z+ptr7JKOcUAryz7SDYi55u004A1jG/nQTaeZ70/MJWBZpVH03fCDRJ\n56hNxZ/1RdAbcNhWY+vcmWyhScl26FSg/efmUZf8nxn+o9TAUiGQlDtpWHypTVac\nmXTjXeZ7oxWwfCoWDZuC+59VgikCjOzjeWcM2X2nF3yFYqknrkB+lnjDxnocvyVl\nA89BVCxAmQ2F6q40wkboKZJobuimgeqLJhwDsqCv4i6jZzQmQhSOWcUdBjzTWR7h\n/jn5ClT5K2RS5toSOrS5+f7W3gpPwaO9c6NFGCDbG0Wj8EXpJ99J6TIMHDL9ygBd\neQMiJkLzM6cdacCBN5nBbtl9fHjs9iiy37ThU9+7nzQJHPUS8z+G8pIGiLZ1tf9O\nrw5hI6iJdUw1Pfs7xvh5N1XnxNfCxWyZV5xMqyDcn4S3k64dGsq7ZlfbPVkh2Nv3\nZ69x3zrPwgbr3Uj0b+V0GWZabpb5jPFXyv7EhOIWv+gzgUkO8P853f0bJeQret1q\nkE5Bx0tS+cewC9NMC61DDVwoZGbgrXBcnULOWiQkjABPfVOLrAaPIWxgjljthcs7\nrNyqwueqzUOlmghMfQjThyPwmIq8VNWrfOD9qlSmEDAalhoGnLOCsFVXl2yS2A6Q\nwKNyoeUBHnxlqgXT63h+LIOX2cBBph9Ki7ZCGYBTIzJaRos8jNt0q32HIiNaM5kg\n7m4p0lLMZrHCRu9oRa9VLgVwC7HAaYTlYcD7o9QbPLVMj3kdyFwZ+K4zr8TcHh8R\n-----END RSA PRIVATE KEY-----\n",
  "ecPkcs8": "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgzWU3Dih65/2uukZA\nBidKx/9wF0voGX/Mw1605j0U1AyhRANCAASNz8zAFzVx40YGA9Y76we7O9docgl6\njd1JoHKzyraBDZ83i15da7jQnSIFuQYoEsJHj0Uj+evh3dJM6RQYsSo6\n-----END PRIVATE KEY-----\n",
  "ecSec1": "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIM1lNw4oeuf9rrpGQAYnSsf/cBdL6Bl/zMNetOY9FNQMoAoGCCqGSM49\nAwEHoUQDQgAEjc/MwBc1ceNGBgPWO+sHuzvXaHIJeo3dSaBys8q2gQ2fN4teXWu4\n0J0iBbkGKBLCR49FI/nr4d3STOkUGLEqOg==\n-----END EC PRIVATE KEY-----\n",
  "ecSpki": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjc/MwBc1ceNGBgPWO+sHuzvXaHIJ\neo3dSaBys8q2gQ2fN4teXWu40J0iBbkGKBLCR49FI/nr4d3STOkUGLEqOg==\n-----END PUBLIC KEY-----\n",
  "ec384": "-----BEGIN PRIVATE KEY-----\nMIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDAxQvdnquvEt973RzRc\n14AxBAVZ1k+Erek0BzZ72okI28Cl2rWv3UzpVTGxQEwVdoyhZANiAATQDZqF41kH\noXaKIs/25ekzFaXmR1tL/WCS3lPN3FcsuRbXDXYCx8OIZY75eANVqS9ccA9PFZA5\nUZ6dGWTdqxhoiEOlPhNmMHnS6CQgkQiyuOLFI/jmXhI6kvkjj7BG394=\n-----END PRIVATE KEY-----\n",
  "ec521": "-----BEGIN PRIVATE KEY-----\nMIHuAgEAMBAGByqGSM49AgEGBSuBBAAjBIHWMIHTAgEBBEIAS2EIXCg//Ea/Qrxl\nVIbouDxNhAHCTXOvQucjtkg/9ikdlhseVvJd03i6/E8ZhDuZF4BgkZ6QbV9VC7U7\noRULIPihgYkDgYYABAAl4U63yutrGKLxJJFpjr9j5I/SnOBjzeFQZEm8IYK+JqbO\nzWLPaSO+nPw+4l8w7sSF0LB8en+EOwU/l3oqxsiu6AHaFYrPXatyo/aaNg7BLQPZ\nEhSu6OdMl0NzLH3lMDIn4Pk8Y9dutMqelgEwyA6ONqyykBAPgklV01NCIQxuB9Lm\ndA==\n-----END PRIVATE KEY-----\n",
  "k1": "-----BEGIN PRIVATE KEY-----\nMIGEAgEAMBAGByqGSM49AgEGBSuBBAAKBG0wawIBAQQgD/zP+V5J8SRpYydsKb+U\noLLGv3lhMD90k5gVllKF45ihRANCAAQr+NfHFsKmufrXkYS8GF+sm7HGwZZTfERt\nl3gvTEy6J6YbD5Rcf7T4+5Zm68WK6ToL/tuh9MlhdfwmDaOVeTB8\n-----END PRIVATE KEY-----\n",
  "ed": "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ4zSeEdrus+Z2D+VMWFZsNprAe1k5h9gyGZaFhjyX/1\n-----END PRIVATE KEY-----\n",
  "edSpki": "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAnhXmdITQOr0NMJOvWcHkWzU46CRVtVoyIWg9siund6c=\n-----END PUBLIC KEY-----\n",
  "x": "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VuBCIEINgY2wRRDF2u08+oSqWW8uQ7YoliNhoBzN2hOXwk+AZL\n-----END PRIVATE KEY-----\n",
  "xSpki": "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VuAyEAJ3xJD4kCzSIg6Mz26+eZgY8CoBCTvVqaLF+D74/G00g=\n-----END PUBLIC KEY-----\n",
  "certificate": "-----BEGIN CERTIFICATE-----\nMIIDDzCCAfegAwIBAgIUQjSG2beFcE9DdX9+PMqDis7G5v4wDQYJKoZIhvcNAQEL\nBQAwFjEUMBIGA1UEAwwLZXhhbXBsZS5jb20wIBcNMjYxMTIyMjM0MTUyWhgPMjEy\nNjEwMjkyMzQxNTJaMBYxFDASBgNVBAMMC2V4YW1wbGUuY29tMIIBIjANBgkqhkiG\n9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7TXKA1hKtY90GoeBLNG/uLw7PDciGv1COp1H\nbjqjRnory2n6DEF1HACeaekaEs+dVkovommGy7f/U/SVcgY0fVgsIYK7McedYSsd\nqazpD13MdBZCJucNKIpSH0ML8pm4NBScIUUbJO4fTTb2KX7p8rO4jEZLcx1Kyipm\np3LJk2epABL9tCBgBWPKxuoHcOpWNHHNsm70LOFDK9nM6smO7N5R5yu9nhKVFwNP\nsYaYCgOpmJCjIUN0A5wASf0IsjOP6y4p9KagJcpAp8iGxgh3krsbGmjdnE42a/no\nAvjFUkLZKeAAfmaQL75pGZ0knfTY0Qly2zlyHn2+y1UbqTUC9wIDAQABo1MwUTAd\nBgNVHQ4EFgQUQnK/KKmr5aRp5sj+htEkxFW2qCYwHwYDVR0jBBgwFoAUQnK/KKmr\n5aRp5sj+htEkxFW2qCYwDwYDVR0TAQH/BAUwAwEB/zANBgkqhkiG9w0BAQsFAAOC\nAQEAnLUMbS5l6GMfDabLDsb/NGeM2+YIRg0Z1mDIGmu/oeD+1Gzi7bimcXXujcd8\nZKCdzmzjiEWRVgpbgsYyG/BeCDSlytyI6PaLIzpzRodHiyVcOKws4YQ8eL/A9OYb\neHnYoYSWA1911YmcO130WqG9dcAVkm5jYkR4rM4E2Beeu6hMvV6OQ+3dlOAReffL\nLUBC/Z+vzSFgpKvufh8ZOu4iIflR7632Gd1dIsP5KzmlOsFcP7Ii2CnUMQVn04d5\nc3XuXRwXP6JacctrfF+Smw+ylE7o6l/SFzc7eVtKwHpNe5yKrxqbW7p2XEs+yyHI\nNtkeZ6RBwMe+uRSkLPqt/eo09g==\n-----END CERTIFICATE-----\n"
}, {
  "rsa": "ROrVRBXsP5B/76JmKpnJ9KRUsYReJsjIbi5SZc9DXbrCkv3B+xLYD84Lb+ktdNGeV27SOvZaLH+xRKYrH2EoD3/rPB/TNi+KDcsI64vsySMh6Y5/R1FWCvMk07SQ2HhiHRkNg/ipO3BuXFJb35kv1NfL6GNT00LeHeOuG8Q3679IUMS6ebvpusXmVh7nr0B+/Wlj3jXoR2sAbzQszQFbkU3ZxafEkk+TBU3FuNHZHHOI/E/KZWE9XYRtP6qh7qKInU96KcAqJyRe56RNJCzd7/YPDbI8izjrVTCDQsJdlwaD0qmX3GBDapTa9N9ToUc3HoVCzqtxOs/xTx57s/ooEw==",
  "pss": "boX93FG3RDYLlh22FBHFHWeUjVbTO3kyHD+y4uLfpTv6PLKFwhrQqG8/FhzILre6gNfPWGaUgrmZjCPrqsEDJnymgPopngasCgfAoOAoB8dTy2zjUOY+spbWCMQjSwI5fGavkmLJAmEEFbIA7yRslJlZHbionY3vXULHQ7/qoCi43IX10XbiFkHttBEVMZ6nZDl7mXPv4B+xqGT7KV536JiaGGKZYn9qBOic+5Myp/YzVNcS6nUQ8DvwzlWJEODnmfqdkkxp7PiudZd4GBN6B0CtRqeP8E3JtL/KmazpD3d+wbsAXc6r3KaVDDU4UqA8wSg3tFpShOdbL3VJv+Vh1g==",
  "ec": "MEUCIFOfCZ+BXYekaIxGILRBjF4Usy2YO66jWIFBhFAjLESUAiEAnkM+TNVUNPAUJotcAH07ZkcjDo/1oZ/1lirrSdOcfSI=",
  "p1363": "04+2A2ZrPU/SX0ap0/ti8N3ntbeTgQYZVPg8705UIYt8DMW8qK+RM6MX8+/Qk8HI4RSoUMWG3aUDHzSZiSHFfw==",
  "oaep": "o28S6L7zHWQhdDI71rUqjYoZDMJgiYpBjyMWkE3RSjd12Lg42035NoZTSwDnlioSGuzxAQPSmvUDJS6yRPtat3/mLNRT4CiXQ7TH15uZJ8jmLzrEUw8VjOrXRZHyOCSAXqCkrCOvnDx832YeMOhMX9Kna9+5FvJjmxImtqIkITVHgOYA55t/8fLdmzTrLr4L1ywYshqky8F9kmK4cyjzbmQWK7OmZt+qSrxe0SollDVQ283OiGLTCc4j6vnhD6P+ndhQQHu5Z54kjcpRtmG+PRg5Pd6VCaS483ilwRw9RCIuTCJi34oWfLmrXuwWWsw8PIvdQ+URicEqdh+5VyzxUA=="
});
