// Runs the program that `event.program` spells in hex: each step calls or constructs something that functions can reach, or
// sets a property of it, with odd values; results are used again. What a program changes of prototypes is put back after it.

const {
  apply, construct, defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys,
} = Reflect;
const { parseInt, setTimeout: later, Promise: P, Proxy: Px, Set: S, AWS: aws } = globalThis;
const then = P.prototype.then;
const [has, add] = [S.prototype.has, S.prototype.add];
const { isFrozen } = Object;

// Loaded when a program picks them, for they are large.
const LIBRARIES = [
  '_', 'aws4', 'cryptojslib', 'fetchretrylib', 'FormData', 'hubspotlib', 'jsforce', 'jsonwebtoken', 'libphonenumberjslib',
  'mailchimplib', 'moment', 'nodemailjet', 'OAuth', 'sendgrid', 'skyflowlib', 'stripe', 'twilio', 'uuidv5', 'winstonlib', 'xml', 'xml2js',
];
const MOST = 400;

// What can be called on one root, each with the object it was found on.
function walk(root) {
  const found = [];
  const seen = new S();
  const queue = [];
  function visit(value, owner) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || apply(has, seen, [value])) return;
    apply(add, seen, [value]);
    queue[queue.length] = value;
    if (typeof value === 'function') found[found.length] = [value, owner];
  }
  visit(root, globalThis);
  for (let at = 0; at < queue.length && found.length < MOST; at++) {
    const owner = queue[at];
    let keys = [];
    try { keys = ownKeys(owner); } catch {}
    for (let i = 0; i < keys.length && found.length < MOST; i++) {
      if (keys[i] === 'constructor') continue;
      let property;
      try { property = getOwnPropertyDescriptor(owner, keys[i]); } catch {}
      if (property === undefined) continue;
      visit(property.get, owner);
      visit(property.set, owner);
      visit(property.value, owner);
    }
    try {
      const prototype = getPrototypeOf(owner);
      if (prototype !== Object.prototype && prototype !== Function.prototype) visit(prototype, owner);
    } catch {}
  }
  return found;
}

const names = ownKeys(globalThis).filter((name) => typeof name === 'string' && name !== 'globalThis' && name !== 'onTrack');
const catalogues = { __proto__: null };

function catalogue(name) {
  if (catalogues[name] === undefined) {
    let root;
    try { root = globalThis[name]; } catch {}
    catalogues[name] = walk(root);
  }
  return catalogues[name];
}

// Objects that only exist once something has made them.
const MADE = {
  __proto__: null,
  awsRequest: () => new aws.S3({ accessKeyId: 'a', secretAccessKey: 'b' }).getObject({ Bucket: 'b', Key: 'k' }),
  cipher: () => crypto.createCipheriv('aes-128-gcm', Buffer.alloc(16), Buffer.alloc(12)),
  decipher: () => crypto.createDecipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16)),
  dynamodb: () => new aws.DynamoDB.DocumentClient(),
  ecdh: () => crypto.createECDH('prime256v1'),
  hash: () => crypto.createHash('sha256'),
  hmac: () => crypto.createHmac('sha1', 'x'),
  keys: () => crypto.generateKeyPairSync('ed25519').privateKey,
  response: () => new Response('x'),
  s3: () => new aws.S3({ accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0 }),
  sign: () => crypto.createSign('sha1'),
  sqs: () => new aws.SQS({ accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, region: 'us-east-1' }),
  stream: () => new Blob(['x']).stream(),
  sts: () => new aws.STS(),
  transform: () => new CompressionStream('gzip'),
  url: () => new URL('https://example.invalid/?a=1'),
};
const madeNames = ownKeys(MADE);

function program(hex) {
  let at = 0;
  const undo = [];
  const results = [];

  function byte() {
    const value = at < hex.length ? parseInt(hex[at] + hex[at + 1], 16) : 0;
    at += 2;
    return value;
  }
  const pick = (list) => list[(byte() * 256 + byte()) % list.length];

  function detaching() {
    const buffer = new ArrayBuffer(64, { maxByteLength: 4096 });
    const view = new Uint8Array(buffer);
    const key = pick(['length', 'encoding', 'name', 'key', 'iv', 'offset', 'size', 'Body', 'Key', 'valueOf', 'toString']);
    const how = byte() % 3;
    const act = () => {
      if (how === 0) try { structuredClone(buffer, { transfer: [buffer] }); } catch {}
      else if (how === 1) try { buffer.resize(0); } catch {}
      else try { buffer.resize(4096); } catch {}
      return 8;
    };
    defineProperty(view, key, { get: act, configurable: true });
    return view;
  }

  function hostile() {
    const how = byte() % 5;
    const inner = how === 4 ? results[results.length - 1] : undefined;
    const target = typeof inner === 'object' && inner !== null ? inner : how % 2 ? function () {} : {};
    let left = 200;
    const trap = () => {
      if (left-- <= 0) throw new RangeError('enough');
      if (how === 0) throw new Error('trap');
      for (let i = 0; i < 1000; i++);
    };
    return new Px(target, {
      get(on, key, receiver) { trap(); return how === 2 ? value(3) : how === 4 ? Reflect.get(on, key) : receiver; },
      has() { trap(); return how % 2 === 0; },
      ownKeys(on) { trap(); return ownKeys(on); },
      getPrototypeOf(on) { trap(); return how === 3 ? Uint8Array.prototype : getPrototypeOf(on); },
      getOwnPropertyDescriptor(on, key) { trap(); return getOwnPropertyDescriptor(on, key); },
      apply() { trap(); return value(3); },
      construct() { trap(); return {}; },
    });
  }

  const OBJECT_KEYS = [
    'Body', 'Bucket', 'Key', 'Params', 'body', 'cause', 'encoding', 'endpoint', 'headers', 'hash', 'highWaterMark', 'iv', 'key', 'length',
    'level', 'method', 'modulusLength', 'name', 'port', 'publicExponent', 'region', 'signal', 'size', 'start', 'then', 'timeout', 'toJSON', 'toString',
    'transfer', 'type', 'url', 'value', 'valueOf', 'windowBits', 'maxOutputLength', 'authTagLength', 'N', 'r', 'p', 'namedCurve', 'padding',
  ];
  const STRINGS = [
    '', '\ud800', '\udfff\ud800', '\0', 'constructor', '__proto__', 'utf8', 'utf16le', 'base64url', 'hex', 'latin1', 'sha256', 'SHA-256', 'aes-256-gcm',
    'aes-128-cbc', 'prime256v1', 'rsa', 'ed25519', 'AES-GCM', 'ECDSA', 'raw', 'pkcs8', 'jwk', 'pem', 'gzip', 'https://example.invalid/', 'http://127.0.0.1:9/', 'http://[::1]/',
    'data:text/plain,x', 'blob:null/0', 'file:///etc/passwd', 'arn:aws:iam::123456789012:role/x', 'getObject', 'putObject', '%', '%E0%A4%A', '1e999', '-0',
    '\r\nx: y', 'a'.repeat(70000), '\u{1f600}'.repeat(300), '-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----', '<a><b/></a>', '{"a":[1]}', '2020-01-01',
  ];
  const NUMBERS = [
    0, -0, 1, -1, 2, 3, 7, 8, 15, 16, 31, 32, 255, 256, 65535, 65536, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1, 2 ** 53, -(2 ** 53),
    0.1, 1e21, 1e308, NaN, Infinity, -Infinity, 5e-324,
  ];

  function value(depth = 0) {
    const how = byte() % 26;
    if (depth > 2 && how > 11) return pick(NUMBERS);
    switch (how) {
      case 0: return undefined;
      case 1: return null;
      case 2: return byte() % 2 === 0;
      case 3: case 4: return pick(NUMBERS);
      case 5: case 6: case 7: return pick(STRINGS);
      case 8: return 2n ** 64n;
      case 9: return Symbol.iterator;
      case 10: case 11: return results.length > 0 ? results[byte() % results.length] : {};
      case 12: return [value(depth + 1), value(depth + 1)];
      case 13: case 14: {
        const object = {};
        for (let left = byte() % 4; left >= 0; left--) object[pick(OBJECT_KEYS)] = value(depth + 1);
        return object;
      }
      case 15: return { get [pick(OBJECT_KEYS)]() { throw pick([new Error('getter'), null, undefined, 1]); } };
      case 16: return { toString() { throw new Error('toString'); }, valueOf() { return value(3); }, [Symbol.toPrimitive]: undefined };
      case 17: return hostile();
      case 18: return detaching();
      case 19: return new Uint8Array(pick([0, 1, 12, 16, 32, 65536]));
      case 20: return pick([Uint16Array, Float64Array, DataView, BigInt64Array]) === DataView ? new DataView(new ArrayBuffer(9), 1) : new Float64Array(3);
      case 21: { const buffer = new ArrayBuffer(32); structuredClone(buffer, { transfer: [buffer] }); return new Uint8Array(buffer); }
      case 22: return Buffer.from(pick(STRINGS));
      case 23: return () => value(3);
      case 24: return { then(resolve, reject) { (byte() % 2 ? resolve : reject)(value(3)); } };
      default: return new Uint8Array(new SharedArrayBuffer(16));
    }
  }

  function remember(found) {
    results[results.length % 32] = found;
  }

  function target() {
    const how = byte() % 8;
    if (how === 0) return pick(catalogue(pick(LIBRARIES))) ?? [() => {}, undefined];
    if (how < 4) {
      const made = MADE[pick(madeNames)]();
      remember(made);
      const methods = [];
      for (let at = made, depth = 0; at !== null && depth < 4; at = getPrototypeOf(at), depth++) {
        const keys = ownKeys(at);
        for (let i = 0; i < keys.length; i++) methods[methods.length] = keys[i];
      }
      const key = pick(methods);
      return [made[key], made];
    }
    if (how === 4 && results.length > 0) {
      const on = pick(results);
      const keys = [];
      let at = Object(on);
      for (let depth = 0; at !== null && depth < 3; at = getPrototypeOf(at), depth++) {
        const own = ownKeys(at);
        for (let i = 0; i < own.length && i < 200; i++) keys[keys.length] = own[i];
      }
      if (keys.length > 0) return [on[pick(keys)], on];
    }
    const name = pick(names);
    // V8 does not stop in some methods of these over a made-up length, and each such thread is lost to the process.
    if (name === 'Array' || LIBRARIES.includes(name)) return [() => {}, undefined];
    return pick(catalogue(name)) ?? [() => {}, undefined];
  }

  function pollute() {
    const on = pick([
      Object.prototype, Array.prototype, Function.prototype, Promise.prototype, Map.prototype, RegExp.prototype, String.prototype,
      getPrototypeOf(Uint8Array.prototype), Uint8Array.prototype, ArrayBuffer.prototype, Error.prototype, Error, Symbol, Promise, JSON, Reflect,
    ]);
    const own = ownKeys(on);
    const key = byte() % 3 === 0 ? pick(OBJECT_KEYS) : pick(own);
    const before = getOwnPropertyDescriptor(on, key);
    if (before !== undefined && !before.configurable || isFrozen(on)) return;
    const changed = byte() % 2 ? value(2) : undefined;
    const to = byte() % 3 === 0
      ? { configurable: true, get() { if (changed === undefined) throw new Error('polluted'); return changed; }, set() {} }
      : { configurable: true, writable: true, value: changed };
    undo[undo.length] = () => (before === undefined ? deleteProperty(on, key) : defineProperty(on, key, before));
    defineProperty(on, key, to);
  }

  async function step() {
    const how = byte() % 16;
    if (how === 0) return pollute();
    const [f, owner] = target();
    if (how === 1) {
      const on = Object(results.length > 0 ? pick(results) : owner);
      if (on !== globalThis && results.includes(on)) on[pick(OBJECT_KEYS)] = value();
      return undefined;
    }
    if (typeof f !== 'function') return undefined;
    const args = [];
    for (let left = byte() % 5; left > 0; left--) args[args.length] = value();
    const result = how < 5 ? construct(f, args) : apply(f, how < 12 ? owner : value(), args);
    remember(result);
    if (how % 2 === 0) remember(await settled(result));
    return undefined;
  }

  // What it settles to, if it does so soon.
  function settled(result) {
    return new P((resolve) => {
      later(resolve, 5);
      if (result instanceof P) apply(then, result, [resolve, resolve]);
      else resolve(result);
    });
  }

  async function run() {
    let steps = 0;
    let threw = 0;
    while (at < hex.length) {
      steps++;
      try {
        await step();
      } catch {
        threw++;
      }
    }
    for (let i = undo.length - 1; i >= 0; i--) undo[i]();
    return { steps, threw };
  }
  return run();
}

async function onTrack(event) {
  return program(event.program);
}
