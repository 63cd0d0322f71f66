[
  () => require("util").format("%s %d %j %o", "a", 1.5, { b: 1 }, [1]),
  () => require("util").format("%%%i", "12.7", "rest", { a: 1 }),
  () => require("util").inspect({ a: { b: { c: { d: 1 } } } }, { depth: 0 }),
  () => require("util").inspect({ a: { b: { c: { d: 1 } } } }, false, null),
  () => require("util").inspect(new Map([["a", [1, 2]]])),
  () => require("util").inspect({ [require("util").inspect.custom]: (depth, options) => `custom ${depth} ${typeof options}` }),
  () => require("util").promisify((a, callback) => callback(null, a + 1))(1),
  () => require("util").promisify((callback) => callback(new TypeError("no")))(),
  () => require("util").promisify(5),
  () => {
    const { promisify } = require("util");
    const f = () => {};
    f[promisify.custom] = () => "own";
    return promisify(f)();
  },
  () => new Promise((resolve) => require("util").callbackify(async (x) => x * 2)(4, (error, value) => resolve([error, value]))),
  () => new Promise((resolve) => require("util").callbackify(() => Promise.reject(null))((error) => resolve([error, error.reason]))),
  () => require("util").callbackify("x"),
  () => require("util").inherits(function () {}, null),
  () => require("util").inherits(null, Error),
  () => {
    const old = require("util").deprecate((x) => x + 1, "old", "DEP0");
    return [old(1), old(2), old.length];
  },
  () => require("util").isDeepStrictEqual({ a: [1, { b: new Date(0) }] }, { a: [1, { b: new Date(0) }] }),
  () => [
    [1, "1"],
    [NaN, NaN],
    [0, -0],
    [[1, 2], [1, 3]],
    [new Set([1, { a: 1 }]), new Set([{ a: 1 }, 1])],
    [new Map([[{ k: 1 }, 1]]), new Map([[{ k: 1 }, 1]])],
    [new Map([[1, 2]]), new Map([[1, 3]])],
    [/a/g, /a/i],
    [new Error("a"), new Error("b")],
    [Buffer.from("a"), Buffer.from("a")],
    [new Uint8Array([1]), Buffer.from([1])],
    [{ a: undefined }, {}],
    [[, 1], [undefined, 1]],
    [Object.create(null), {}],
    [new String("a"), new String("a")],
    [new Number(1), new Number(2)],
    [Symbol.iterator, Symbol.iterator],
    [{ [Symbol.iterator]: 1 }, { [Symbol.iterator]: 2 }],
  ].map(([a, b]) => require("util").isDeepStrictEqual(a, b)),
  () => {
    const a = { x: 1 };
    a.self = a;
    const b = { x: 1 };
    b.self = b;
    return require("util").isDeepStrictEqual(a, b);
  },
  () => [
    [new Date(), "isDate"],
    [/x/, "isRegExp"],
    [new Proxy({}, {}), "isProxy"],
    [new Uint8Array(), "isUint8Array"],
    [new Uint8Array(), "isTypedArray"],
    [async () => {}, "isAsyncFunction"],
    [function* () {}, "isGeneratorFunction"],
    [new Map().keys(), "isMapIterator"],
    [Object(1n), "isBigIntObject"],
    [Promise.resolve(), "isPromise"],
    [new Error(), "isNativeError"],
    [{}, "isMap"],
    [new ArrayBuffer(1), "isAnyArrayBuffer"],
    [{ [Symbol.toStringTag]: "Date" }, "isDate"],
  ].map(([value, name]) => require("util").types[name](value)),
  () => ["isArray", "isString", "isObject", "isFunction", "isPrimitive", "isNullOrUndefined"].map((name) =>
    [[], "x", null, () => {}, {}, undefined].map((value) => require("util")[name](value))
  ),
  () => require("util").stripVTControlCharacters("\u001b[31mred\u001b[0m x"),
  () => require("util").toUSVString("a\ud800b"),
  () => [require("util").getSystemErrorName(-111), require("util").debuglog("x").enabled],
  () => require("util")._extend({ a: 1 }, { b: 2 }),
  () => [require("util").TextEncoder === TextEncoder, require("util").inspect.defaultOptions.depth],
  () => require("timers/promises").setTimeout(1, "value"),
  () => require("timers/promises").setImmediate("value"),
  () => require("timers/promises").setTimeout(1000, null, { signal: AbortSignal.abort() }),
  async () => {
    let count = 0;
    for await (const value of require("timers/promises").setInterval(1, "v")) {
      if (++count === 3) return [count, value];
    }
  },
  () => [require("os").EOL, require("os").platform(), require("os").endianness(), require("os").type()],
  () => ["127.0.0.1", "::1", "1.2.3", "::ffff:1.2.3.4", "fe80::1%eth0", "x", "1.2.3.256", ""].map((text) => require("net").isIP(text)),
  () => [require("punycode").toASCII("ma\u00f1ana.com"), require("punycode").decode("maana-pta"), require("punycode").ucs2.decode("\u{1f600}")],
  () => [require("buffer").Buffer === Buffer, require("buffer").kMaxLength, require("buffer").isUtf8(Buffer.from([0xff]))],
  () => {
    const { channel } = require("diagnostics_channel");
    const seen = [];
    channel("x").subscribe((message, name) => seen.push([message, name]));
    channel("x").publish({ a: 1 });
    return [seen, channel("x").hasSubscribers, channel("y").hasSubscribers];
  },
  () => [require("worker_threads").isMainThread, require("cluster").isMaster, require("tty").isatty(1)],
  () => require("fs").existsSync("/no/such/file"),
];
