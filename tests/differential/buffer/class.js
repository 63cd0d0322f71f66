[
  () => [typeof Buffer, Buffer.name, Buffer.length, Buffer.poolSize],
  () => Buffer.alloc(1) instanceof Uint8Array,
  () => Object.getPrototypeOf(Buffer) === Uint8Array,
  () => Object.getPrototypeOf(Buffer.prototype) === Uint8Array.prototype,
  () => Buffer.prototype.constructor === Buffer,
  () => Object.prototype.toString.call(Buffer.alloc(1)),
  () => Object.keys(Buffer).sort(),
  () => Object.getOwnPropertyNames(Buffer.prototype).sort(),
  () => Object.getOwnPropertySymbols(Buffer.prototype).map(String),
  () => Object.keys(Buffer).map((key) => [key, Buffer[key].length]),
  () =>
    ["from", "alloc", "isBuffer", "poolSize"].map((key) => {
      const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(Buffer, key);
      return [writable, enumerable, configurable];
    }),
  () => ["toString", "write", "copy", "fill", "slice", "equals", "toJSON"].map((key) => Buffer.prototype[key].name),
  () =>
    ["readUInt32LE", "readUIntLE", "writeUInt32LE", "writeUIntBE", "readBigUInt64LE", "writeBigInt64LE", "copy", "compare"]
      .map((key) => Buffer.prototype[key].length),
  () => Buffer.prototype.readUint8 === Buffer.prototype.readUInt8,
  () => Buffer.prototype.readUint8.name,
  () => Buffer.prototype.toLocaleString === Buffer.prototype.toString,
  () => Buffer.prototype.inspect === Buffer.prototype[Symbol.for("nodejs.util.inspect.custom")],
  () => [Buffer.isBuffer(Buffer.alloc(1)), Buffer.isBuffer(new Uint8Array(1)), Buffer.isBuffer("x"), Buffer.isBuffer(null)],
  () => Buffer.of(1, 2, 300),
  () => Buffer.of(),
  () => Buffer.of.call(Array, 1),
  () => Buffer.alloc(3).map((_, index) => index * 100),
  () => Buffer.from("abcd").filter((byte) => byte % 2),
  () => Buffer.from("abc").map((x) => x) instanceof Buffer,
  () => Buffer.from("abc").reverse(),
  () => Buffer.from("cab").sort(),
  () => Buffer[Symbol.species] === Buffer,
  () => Uint8Array.prototype.slice.call(Buffer.from("abc"), 1),
  () => {
    const b = Buffer.from("abcdef");
    const s = b.slice(1, 4);
    s[0] = 0x7a;
    return [b, s, s instanceof Buffer, s.buffer === b.buffer];
  },
  () => {
    const b = Buffer.from("abcdef");
    return [
      b.slice(-3), b.slice(2, -1), b.slice("2", "4"), b.slice(2.9, NaN), b.slice(5, 2), b.slice(50), b.slice(-50, 50),
      b.slice(), b.slice(undefined, 2), b.slice(null, 2),
    ];
  },
  () => Buffer.from("abcdef").subarray({}, null),
  () => Buffer.from("abcdef").subarray(1).subarray(1, 3).toString(),
  () => [...Buffer.from("abc")],
  () => [...Buffer.from("abc").entries()],
  () => [...Buffer.from("abc").keys()],
  () => Array.from(Buffer.from("abc")),
  () => Object.keys(Buffer.from("abc")),
  () => ({ ...Buffer.from("abc") }),
  () => Buffer.from("abc").at(-1),
  () => Buffer.from("abc").join("-"),
  () => {
    const b = Buffer.from("abc");
    return [b.parent === b.buffer, b.offset === b.byteOffset, Buffer.prototype.parent, Buffer.prototype.offset];
  },
  () => structuredClone(Buffer.from("abc")).constructor.name,
  () => structuredClone({ a: Buffer.from("abc") }),
  () => {
    const b = Buffer.from("abc");
    b[0] = 300;
    b[1] = -1;
    b[9] = 1;
    b.x = 5;
    return [b, b.x, b[9], b.length];
  },
  () => Buffer.from("abc").set([1, 2], 1),
  () => {
    const b = Buffer.alloc(4);
    b.set(Buffer.from("xy"), 2);
    return b;
  },
  () => new Uint8Array(Buffer.from("abc")),
  () => new Uint8Array(Buffer.from(new Uint8Array([1, 2, 3]).buffer)).length,
  () => Buffer.from("abc") == "abc",
  () => {
    try {
      Buffer.alloc(2).readUInt8(2);
    } catch (error) {
      return [
        error instanceof RangeError, Object.keys(error), error.stack.split("\n")[0], String(error),
        Object.prototype.toString.call(error), error.name, JSON.stringify(error),
      ];
    }
  },
  () => {
    try {
      Buffer.from(5);
    } catch (error) {
      return [error instanceof TypeError, Object.keys(error), error.stack.split("\n")[0], error.name];
    }
  },
];
