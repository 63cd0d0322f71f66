[
  ...["aes-128-cbc", "aes-192-cbc", "aes-256-cbc", "aes-128-ctr", "aes-192-ctr", "aes-256-ctr", "aes-128-ecb", "aes-192-ecb",
    "aes-256-ecb", "aes-128-gcm", "aes-192-gcm", "aes-256-gcm", "des-ede3-cbc", "AES256", "aes128", "des3", "id-aes128-GCM"].map((name) => ({
    [name]() {
      const info = crypto.getCipherInfo(name);
      const key = Buffer.alloc(info.keyLength, "0123456789");
      const iv = info.ivLength ? Buffer.alloc(info.ivLength, 3) : null;
      return [0, 1, 15, 16, 17, 33, 100].map((length) => {
        const cipher = crypto.createCipheriv(name, key, iv);
        const text = "x".repeat(length);
        const sealed = [cipher.update(text.slice(0, 7)), cipher.update(text.slice(7)), cipher.final()];
        const tag = info.mode === "gcm" ? cipher.getAuthTag() : undefined;
        const decipher = crypto.createDecipheriv(name, key, iv);
        if (tag) decipher.setAuthTag(tag);
        const joined = Buffer.concat(sealed);
        const opened = [decipher.update(joined.subarray(0, 5)), decipher.update(joined.subarray(5)), decipher.final()];
        return [sealed, tag, opened.map((part) => part.length), Buffer.concat(opened).toString() === text];
      });
    },
  })[name]),
  () => {
    const cipher = crypto.createCipheriv("aes-256-gcm", Buffer.alloc(32, 1), Buffer.alloc(12, 2));
    cipher.setAAD(Buffer.from("header"));
    return [cipher.update("text", "utf8", "hex"), cipher.final("hex"), cipher.getAuthTag().toString("hex")];
  },
  () => {
    const cipher = crypto.createCipheriv("aes-256-gcm", Buffer.alloc(32, 1), Buffer.alloc(12, 2), { authTagLength: 12 });
    cipher.setAAD(Buffer.alloc(40, 5));
    return [cipher.update("", "utf8", "hex"), cipher.final("hex"), cipher.getAuthTag().toString("hex")];
  },
  () => [1, 8, 13, 16, 60].map((length) => {
    const cipher = crypto.createCipheriv("aes-128-gcm", Buffer.alloc(16, 1), Buffer.alloc(length, 2));
    return [cipher.update("text", "utf8", "hex"), cipher.final("hex"), cipher.getAuthTag().toString("hex")];
  }),
  () => {
    const cipher = crypto.createCipheriv("aes-128-ctr", Buffer.alloc(16, 1), Buffer.alloc(16, 255));
    return cipher.update(Buffer.alloc(50)).toString("hex");
  },
  () => {
    const cipher = crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16));
    return [cipher.update("some text that is longer", "utf8", "base64"), cipher.final("base64")];
  },
  () => {
    const sealed = crypto.createCipheriv("aes-128-ctr", Buffer.alloc(16), Buffer.alloc(16)).update("héé€😀x");
    const decipher = crypto.createDecipheriv("aes-128-ctr", Buffer.alloc(16), Buffer.alloc(16));
    const parts = [];
    for (const byte of sealed) parts.push(decipher.update(Buffer.from([byte]), undefined, "utf8"));
    return [...parts, decipher.final("utf8")];
  },
  () => {
    const cipher = crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)).setAutoPadding(false);
    return [cipher.update(Buffer.alloc(32)), cipher.final()];
  },
  () => {
    const cipher = crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)).setAutoPadding(false);
    cipher.update("x");
    cipher.final();
  },
  () => {
    const decipher = crypto.createDecipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)).setAutoPadding(false);
    return [decipher.update(Buffer.alloc(20)), decipher.update(Buffer.alloc(12)), decipher.final()];
  },
  () => {
    const decipher = crypto.createDecipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16));
    decipher.update(Buffer.alloc(16));
    decipher.final();
  },
  () => {
    const decipher = crypto.createDecipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16));
    decipher.update(Buffer.alloc(15));
    decipher.final();
  },
  () => crypto.createDecipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)).final(),
  () => {
    const decipher = crypto.createDecipheriv("aes-128-gcm", Buffer.alloc(16), Buffer.alloc(16));
    decipher.update(Buffer.alloc(15));
    decipher.final();
  },
  () => {
    const decipher = crypto.createDecipheriv("aes-128-gcm", Buffer.alloc(16), Buffer.alloc(16));
    decipher.setAuthTag(Buffer.alloc(16));
    decipher.update(Buffer.alloc(15));
    decipher.final();
  },
  () => crypto.createDecipheriv("aes-128-gcm", Buffer.alloc(16), Buffer.alloc(16)).setAuthTag(Buffer.alloc(3)),
  () => crypto.createDecipheriv("aes-128-gcm", Buffer.alloc(16), Buffer.alloc(16), { authTagLength: 12 }).setAuthTag(Buffer.alloc(16)),
  () => crypto.createDecipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)).setAuthTag(Buffer.alloc(16)),
  () => crypto.createCipheriv("aes-128-gcm", Buffer.alloc(16), Buffer.alloc(16)).getAuthTag(),
  () => crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)).getAuthTag(),
  () => crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)).setAAD(Buffer.alloc(1)),
  () => crypto.createCipheriv("aes-128-gcm", Buffer.alloc(16), Buffer.alloc(16), { authTagLength: 3 }),
  () => {
    const cipher = crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16));
    cipher.final();
    cipher.update("x");
  },
  () => {
    const cipher = crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16));
    cipher.final();
    cipher.final();
  },
  () => crypto.createCipheriv("nope", Buffer.alloc(16), Buffer.alloc(16)),
  () => crypto.createCipheriv("aes-128-cbc", Buffer.alloc(15), Buffer.alloc(16)),
  () => crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(15)),
  () => crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), null),
  () => crypto.createCipheriv("aes-128-ecb", Buffer.alloc(16), "x"),
  () => crypto.createCipheriv("aes-128-ecb", Buffer.alloc(16), "").final("hex"),
  () => crypto.createCipheriv("aes-128-gcm", Buffer.alloc(16), ""),
  () => crypto.createCipheriv("aes-128-ecb", Buffer.alloc(16)),
  () => crypto.createCipheriv("aes-128-cbc", 1, Buffer.alloc(16)),
  () => crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), 1),
  () => crypto.createCipheriv(1),
  () => crypto.createCipheriv(),
  () => crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)).update(1),
  () => crypto.createCipheriv("aes-128-cbc", "0123456789abcdef", "0123456789abcdef").final("hex"),
  () => crypto.createCipheriv("aes-128-cbc", crypto.createSecretKey(Buffer.alloc(16)), Buffer.alloc(16)).final("hex"),
  () => crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)).constructor.name,
  () => crypto.createDecipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)) instanceof crypto.Decipheriv,
  () => {
    const cipher = crypto.createCipheriv("aes-256-cbc", Buffer.alloc(32), Buffer.alloc(16));
    return crypto.createHash("sha1").update(cipher.update(Buffer.alloc(2500001))).update(cipher.final()).digest("hex");
  },
  () => ["aes-128-cbc", "aes-192-gcm", "aes-256-ctr", "aes-256-ecb", "des-ede3-cbc", "nope", 419].map((name) =>
    crypto.getCipherInfo(name)),
];
