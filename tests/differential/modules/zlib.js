[
  ...["deflate", "inflate", "gzip", "gunzip", "deflateRaw", "inflateRaw", "unzip", "brotliCompress", "brotliDecompress"].flatMap((name) => [
    new Function(`return typeof require("zlib").${name} + require("zlib").${name}Sync.length;`),
    new Function(`return require("zlib").${name}Sync(5);`),
    new Function(`return require("zlib").${name}("x");`),
  ]),
  ...["", "a", "hello", "abcabcabcabcabcabcabcabc", "\u00e4\u20ac"].flatMap((text) => [
    new Function(`return require("zlib").deflateSync(${JSON.stringify(text)}).toString("hex");`),
    new Function(`return require("zlib").deflateRawSync(${JSON.stringify(text)}).toString("hex");`),
    new Function(`return require("zlib").gzipSync(${JSON.stringify(text)}).toString("hex");`),
  ]),
  () => require("zlib").deflateSync("stored", { level: 0 }).toString("hex"),
  () => require("zlib").deflateSync("aaaaaaaaaa", { strategy: 4 }).toString("hex"),
  () => require("zlib").deflateSync("aaaaaaaaaa", { windowBits: 9, memLevel: 1 }).toString("hex"),
  () => require("zlib").deflateSync("with a dictionary", { dictionary: Buffer.from("a dictionary") }).toString("hex"),
  () => require("zlib").inflateSync("789c4b4c4a06000", "hex"),
  () => require("zlib").inflateSync(Buffer.from("789c4b4c4a0600024d0127", "hex")).toString(),
  () => require("zlib").unzipSync(Buffer.from("789c4b4c4a0600024d0127", "hex")).toString(),
  () => require("zlib").inflateRawSync(Buffer.from("4b4c4a0600", "hex")).toString(),
  () => require("zlib").inflateSync(Buffer.from("nonsense")),
  () => require("zlib").gunzipSync(Buffer.from("nonsense")),
  () => require("zlib").unzipSync(Buffer.from("nonsense")),
  () => require("zlib").inflateRawSync(Buffer.from("nonsense")),
  () => require("zlib").inflateSync(Buffer.from("789c4b4c4a0600024d0128", "hex")),
  () => require("zlib").inflateSync(Buffer.from("789c4b4c4a", "hex")),
  () => require("zlib").inflateSync(Buffer.alloc(0)),
  () => require("zlib").gunzipSync(require("zlib").gzipSync("cut short, cut short").subarray(0, 20)),
  () => require("zlib").gunzipSync(Buffer.concat([require("zlib").gzipSync("one "), require("zlib").gzipSync("two")])).toString(),
  () => require("zlib").gunzipSync(Buffer.concat([require("zlib").gzipSync("one"), Buffer.alloc(10)])).toString(),
  () => require("zlib").gunzipSync(Buffer.concat([require("zlib").gzipSync("one"), Buffer.from("garbage")])).toString(),
  () => require("zlib").inflateSync(Buffer.concat([require("zlib").deflateSync("one"), Buffer.from("garbage")])).toString(),
  () => {
    const dictionary = Buffer.from("a dictionary");
    const packed = require("zlib").deflateSync("with a dictionary", { dictionary });
    return require("zlib").inflateSync(packed, { dictionary }).toString();
  },
  () => require("zlib").inflateSync(require("zlib").deflateSync("x", { dictionary: Buffer.from("a") })),
  () => require("zlib").inflateSync(require("zlib").deflateSync("x", { dictionary: Buffer.from("a") }), { dictionary: Buffer.from("b") }),
  () => {
    const dictionary = Buffer.from("a dictionary");
    const packed = require("zlib").deflateRawSync("with a dictionary", { dictionary });
    return require("zlib").inflateRawSync(packed, { dictionary }).toString();
  },
  ...[
    { level: 10 },
    { level: "1" },
    { level: NaN },
    { windowBits: 16 },
    { windowBits: 7 },
    { memLevel: 0 },
    { strategy: 5 },
    { chunkSize: 63 },
    { chunkSize: Infinity },
    { flush: 6 },
    { finishFlush: -1 },
    { dictionary: "text" },
    { maxOutputLength: 0 },
  ].map((options) => new Function(`return require("zlib").deflateSync("x", { ${Object.keys(options)[0]}: ${
    typeof Object.values(options)[0] === "string" ? `"${Object.values(options)[0]}"` : Object.values(options)[0]
  } }).toString("hex");`)),
  () => require("zlib").gzipSync("x", { windowBits: 8 }),
  () => require("zlib").inflateSync(require("zlib").deflateSync("x"), { windowBits: 0 }).toString(),
  () => require("zlib").inflateSync(require("zlib").deflateSync(Buffer.alloc(100000)), { maxOutputLength: 1000 }),
  () => require("zlib").inflateSync(require("zlib").deflateSync("abc"), { maxOutputLength: 3 }).toString(),
  () => require("zlib").inflateSync(Buffer.from("789c4b4c4a", "hex"), { finishFlush: require("zlib").constants.Z_SYNC_FLUSH }).toString(),
  () => require("zlib").brotliDecompressSync(Buffer.from("0b028068656c6c6f03", "hex")).toString(),
  () => require("zlib").brotliDecompressSync(require("zlib").brotliCompressSync("text text text text")).toString(),
  () => require("zlib").brotliDecompressSync(require("zlib").brotliCompressSync("")).length,
  () => require("zlib").brotliDecompressSync(Buffer.from("0b0280", "hex")),
  () => require("zlib").brotliDecompressSync(Buffer.from("nonsense")),
  () => require("zlib").brotliDecompressSync(Buffer.alloc(0)),
  () => require("zlib").brotliCompressSync("x", { params: { 99: 1 } }),
  () => require("zlib").brotliCompressSync("x", { params: { 1: "1" } }),
  () => require("zlib").brotliCompressSync("x", { params: { 1: 12 } }),
  () => {
    const { brotliCompressSync, brotliDecompressSync, constants } = require("zlib");
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16, [constants.BROTLI_PARAM_MODE]: 1 };
    return brotliDecompressSync(brotliCompressSync("quality four", { params })).toString();
  },
  () => {
    const { deflateSync, inflateSync } = require("zlib");
    const bytes = Buffer.from(Array.from({ length: 70000 }, (_, i) => (i * i * 31) & 255));
    return [0, 1, 5, 6, 9].map((level) => inflateSync(deflateSync(bytes, { level })).equals(bytes));
  },
  () => {
    const { gzipSync, gunzipSync } = require("zlib");
    return gunzipSync(gzipSync(Buffer.alloc(1000000, "ab")), { chunkSize: 64 }).length;
  },
  () => require("zlib").gunzipSync(require("zlib").gzipSync(new Uint16Array([1, 2]))).toString("hex"),
  () => require("zlib").gunzipSync(require("zlib").gzipSync(new Uint8Array([1, 2]).buffer)).toString("hex"),
  () => Object.keys(require("zlib").gzipSync("x", { info: true })),
  () => [require("zlib").crc32("hello"), require("zlib").crc32(Buffer.from("world"), 5), require("zlib").crc32("")],
  () => require("zlib").crc32(5),
  () => require("zlib").crc32("a", -1),
  () => [require("zlib").constants.Z_BEST_COMPRESSION, require("zlib").codes.Z_DATA_ERROR, require("zlib").codes["-5"]],
  () => Object.keys(require("zlib").constants).length,
  () => new Promise((resolve) => require("zlib").gzip("text", (error, bytes) => resolve([error, bytes.toString("hex")]))),
  () =>
    new Promise((resolve) =>
      require("zlib").deflate("text", { level: 9 }, (_error, bytes) =>
        require("zlib").inflate(bytes, (error, text) => resolve([error, text.toString()])))
    ),
  () => new Promise((resolve) => require("zlib").gunzip("nonsense", (error, bytes) => resolve([error, error.errno, bytes]))),
  () => new Promise((resolve) => require("zlib").inflate(Buffer.from("789c4b4c", "hex"), (error) => resolve([error, error.errno]))),
  () =>
    new Promise((resolve) =>
      require("zlib").inflate(require("zlib").deflateSync(Buffer.alloc(9999)), { maxOutputLength: 10 }, (error) => resolve(error))
    ),
  async () => {
    const { promisify } = require("util");
    const zlib = require("zlib");
    return (await promisify(zlib.brotliDecompress)(await promisify(zlib.brotliCompress)("promised"))).toString();
  },
  () =>
    new Promise((resolve, reject) => {
      const { createGzip, createGunzip } = require("zlib");
      const gzip = createGzip();
      const gunzip = createGunzip();
      let text = "";
      gzip.pipe(gunzip).on("data", (chunk) => text += chunk).on("error", reject).on("end", () => resolve([text, gzip.bytesWritten]));
      gzip.write("one ");
      gzip.write("two ");
      gzip.end("three");
    }),
  () =>
    new Promise((resolve) => {
      const events = [];
      const gunzip = require("zlib").createGunzip();
      gunzip.on("error", (error) => events.push([error.code, error.message])).on("close", () => resolve(events));
      gunzip.end("nonsense");
    }),
  () =>
    new Promise((resolve) => {
      const { createGunzip, gzipSync } = require("zlib");
      const gunzip = createGunzip();
      let length = 0;
      gunzip.on("data", (chunk) => length += chunk.length).on("end", () => resolve(length));
      const packed = Buffer.concat([gzipSync(Buffer.alloc(300000)), gzipSync("end")]);
      for (let i = 0; i < packed.length; i += 7) gunzip.write(packed.subarray(i, i + 7));
      gunzip.end();
    }),
  () =>
    new Promise((resolve) => {
      const { createDeflate, constants, inflateSync } = require("zlib");
      const deflate = createDeflate();
      const pieces = [];
      deflate.on("data", (chunk) => pieces.push(chunk));
      deflate.write("flushed");
      deflate.flush(constants.Z_SYNC_FLUSH, () => {
        const options = { finishFlush: constants.Z_SYNC_FLUSH };
        resolve(inflateSync(Buffer.concat(pieces), options).toString());
      });
    }),
  async () => {
    const { pipeline } = require("stream/promises");
    const { createBrotliCompress, createBrotliDecompress } = require("zlib");
    const { Readable } = require("stream");
    const found = [];
    await pipeline(Readable.from(["a".repeat(1000), "b"]), createBrotliCompress(), createBrotliDecompress(), async (source) => {
      for await (const chunk of source) found.push(chunk);
    });
    return Buffer.concat(found).length;
  },
  () => {
    const { createGzip, Gzip, Gunzip } = require("zlib");
    const gzip = createGzip();
    return [gzip instanceof Gzip, gzip instanceof Gunzip, gzip instanceof require("stream").Transform, Gzip({}) instanceof Gzip];
  },
];
