(() => {
  // Numbers that are the same everywhere: mulberry32.
  function randoms(seed) {
    return (below) => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) % below;
    };
  }

  function hash(text, start) {
    let h = start;
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h >>> 0;
  }

  function pick(random, alphabet, length) {
    let text = "";
    for (let i = 0; i < length; i++) text += alphabet[random(alphabet.length)];
    return text;
  }

  // Twenty hashes of a hundred results each, so that a difference can be found.
  function many(seed, run) {
    const random = randoms(seed);
    const hashes = [];
    for (let i = 0; i < 20; i++) {
      let h = 0x811c9dc5;
      for (let j = 0; j < 100; j++) h = hash(String(run(random)), h);
      hashes.push(h);
    }
    return hashes;
  }

  function bytes(random, length) {
    const b = Buffer.alloc(length);
    for (let i = 0; i < length; i++) b[i] = random(256);
    return b;
  }

  // Bytes that are close to UTF-8.
  function nearly(random) {
    const parts = [];
    for (let i = random(12); i >= 0; i--) {
      const part = Buffer.from(pick(random, ["a", "\u00e9", "\u20ac", "\u{1f600}", "\ufeff", "\u0800"], 3));
      parts.push(random(3) === 0 ? part.subarray(random(4), part.length - random(4)) : part);
      if (random(4) === 0) parts.push(bytes(random, 1 + random(3)));
    }
    return Buffer.concat(parts);
  }

  const units = ["a", "\u00e9", "\u20ac", "\u{1f600}", "\ud800", "\udc00", "\u0000", "\uffff", "\u07ff", "\u0800"];
  const names = ["utf8", "latin1", "ascii", "utf16le", "hex", "base64", "base64url"];

  return [
    () => many(1, (random) => Buffer.from(pick(random, "AQgz09-_+/=", random(20)), "base64").toString("hex")),
    () => many(2, (random) => Buffer.from(pick(random, "AQgz-_+/== \n*\u00e9", random(40)), "base64").toString("hex")),
    () => many(3, (random) => Buffer.from(pick(random, "AQgz+/=\u00e9\u1234\u013d", random(15)), "base64").toString("hex")),
    () => many(4, (random) => Buffer.from(pick(random, "0123456789abcdefABCDEF", random(30)), "hex").toString("hex")),
    () => many(5, (random) => Buffer.from(pick(random, "0123456789abcdefABCDEFg\u0161", random(12)), "hex").toString("hex")),
    () => many(6, (random) => Buffer.from(pick(random, units, random(30))).toString("hex")),
    () => many(7, (random) => nearly(random).toString()),
    () => many(8, (random) => bytes(random, random(80)).toString()),
    () => many(9, (random) => bytes(random, random(80)).toString(names[random(names.length)], random(40), random(90))),
    () =>
      many(10, (random) => {
        const b = Buffer.alloc(1 + random(20), 0x2e);
        const offset = random(b.length);
        const length = random(b.length + 1);
        const written = b.write(pick(random, units, random(12)), offset, length, names[random(4)]);
        return `${written} ${b.toString("hex")}`;
      }),
    () =>
      many(11, (random) => {
        const b = Buffer.alloc(1 + random(20), 0x2e);
        const written = b.write(pick(random, "AQab01+/= ", random(30)), random(b.length), names[4 + random(3)]);
        return `${written} ${b.toString("hex")}`;
      }),
    () =>
      many(12, (random) => {
        const b = Buffer.from(pick(random, "aab", random(40)), names[random(4)]);
        const needle = pick(random, "aab", random(4));
        const method = random(2) ? "indexOf" : "lastIndexOf";
        return b[method](needle, random(60) - 30, names[random(4)]);
      }),
    () =>
      many(13, (random) => {
        const b = bytes(random, random(20) * 2);
        const needle = b.subarray(random(40), random(40));
        const method = random(2) ? "indexOf" : "lastIndexOf";
        return b[method](needle, random(90) - 45, names[random(4)]);
      }),
    () =>
      many(14, (random) => {
        const b = Buffer.alloc(random(30));
        b.fill(pick(random, units, 1 + random(4)), random(30), random(b.length + 1), names[random(4)]);
        return b.toString("hex");
      }),
    () => many(15, (random) => Buffer.byteLength(pick(random, [...units, "="], random(20)), names[random(names.length)])),
    () =>
      many(16, (random) => {
        const b = bytes(random, 12);
        const size = 1 + random(6);
        const offset = random(12 - size);
        const order = random(2) ? "LE" : "BE";
        const value = b[`readInt${order}`](offset, size);
        b[`writeInt${order}`](value, 0, size);
        b[`writeUInt${order}`](b[`readUInt${order}`](offset, size), 6, size);
        return `${value} ${b.toString("hex")} ${b.readDoubleBE(offset % 4)} ${b.readBigInt64LE(offset % 4)}`;
      }),
  ];
})();
