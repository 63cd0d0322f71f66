// Walks all that a function can reach and returns the path of each function and object, shortest first.

// npm packages, by the names of their globals: they are not walked into, for they hold nothing but JavaScript that has no more than
// the function itself, and what they lead to of Node's modules is on the list by other ways.
const LIBRARIES = new Set([
  "FormData",
  "OAuth",
  "_",
  "aws4",
  "cryptojslib",
  "fetchretrylib",
  "hubspotlib",
  "jsforce",
  "jsonwebtoken",
  "libphonenumberjslib",
  "mailchimplib",
  "moment",
  "nodemailjet",
  "sendgrid",
  "skyflowlib",
  "stripe",
  "twilio",
  "uuidv5",
  "winstonlib",
  "xml",
  "xml2js",
]);

async function onTrack() {
  const seen = new Map();
  const queue = [];

  function visit(value, path) {
    if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
    if (seen.has(value)) return;
    seen.set(value, path);
    queue.push([value, path]);
  }

  function show(key) {
    return typeof key === "symbol" ? `@@${key.description}` : key;
  }

  visit(globalThis, "globalThis");
  const roots = {
    asyncFunction: async () => {},
    asyncGenerator: (async function* () {})(),
    asyncGeneratorFunction: async function* () {},
    generator: (function* () {})(),
    generatorFunction: function* () {},
    arrayIterator: [][Symbol.iterator](),
    mapIterator: new Map().entries(),
    setIterator: new Set().values(),
    stringIterator: ""[Symbol.iterator](),
    regExpIterator: "".matchAll(/x/g),
    iteratorHelper: [].values().map((x) => x),
    arguments: (function () { return arguments; })(),
    error: new Error("x"),
    timeout: setTimeout(() => {}, 0),
    immediate: setImmediate(() => {}),
    url: new URL("https://example.com/"),
    response: typeof Response === "function" ? new Response("x") : null,
    request: typeof Request === "function" ? new Request("https://example.com/") : null,
    stream: new ReadableStream(),
    abort: new AbortController(),
    blob: new Blob(["x"]),
    s3: new AWS.S3({ accessKeyId: "x", secretAccessKey: "x" }),
    sts: new AWS.STS(),
    awsRequest: new AWS.S3({ params: {} }).getObject({ Bucket: "x", Key: "x" }),
    event: new Event("x"),
    hash: crypto.createHash("sha1"),
    hmac: crypto.createHmac("sha1", "x"),
    cipher: crypto.createCipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)),
    decipher: crypto.createDecipheriv("aes-128-cbc", Buffer.alloc(16), Buffer.alloc(16)),
    sign: crypto.createSign("sha1"),
    verify: crypto.createVerify("sha1"),
    secretKey: crypto.createSecretKey("x"),
    keyPair: crypto.generateKeyPairSync("ed25519"),
    ecdh: crypto.createECDH("prime256v1"),
    cryptoKey: await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-1" }, true, ["sign"]),
    mark: performance.mark("x"),
    measure: performance.measure("x"),
    encoder: new TextEncoder(),
    decoder: new TextDecoder(),
    promise: Promise.resolve(),
    weakRef: new WeakRef({}),
    intl: new Intl.NumberFormat("en"),
    // The web's, not the global one.
    formData: await new Response(new URLSearchParams("a=1")).formData(),
    cacheLoad: cache.load("walk", 1, () => 1),
  };
  try {
    structuredClone(() => {});
  } catch (error) {
    roots.domException = error;
  }
  try {
    await import("ext:core/mod.js");
  } catch (error) {
    roots.importError = error;
  }
  for (const name of Object.keys(roots)) visit(roots[name], `(${name})`);

  while (queue.length > 0) {
    const [value, path] = queue.shift();
    let prototype = null;
    try {
      prototype = Object.getPrototypeOf(value);
    } catch {}
    visit(prototype, `${path}.__proto__`);
    let keys = [];
    try {
      keys = Reflect.ownKeys(value);
    } catch {}
    for (const key of keys) {
      let property;
      try {
        property = Object.getOwnPropertyDescriptor(value, key);
      } catch {
        continue;
      }
      const name = `${path}.${show(key)}`;
      if ("value" in property) {
        visit(property.value, name);
        continue;
      }
      visit(property.get, `${name}[get]`);
      visit(property.set, `${name}[set]`);
      if (value === globalThis && LIBRARIES.has(key)) continue;
      try {
        const found = value[key];
        // Some getters answer a foreign receiver with a rejected promise.
        if (found instanceof Promise) found.catch(() => {});
        visit(found, name);
      } catch {}
    }
  }
  return [...seen.values()].sort();
}
