// WebCrypto: the engine's classes, in bounds that hold for a function.
//
// What they read is read once and copied; they run one operation at a time, because each holds copies of its data that the limit
// of buffers does not see; and what they give is copied into memory that it does see.

"use strict";

const { DOMException, ops, primordials, web } = host;
const {
  ArrayBufferIsView,
  ArrayBufferPrototypeGetByteLength,
  ArrayBufferPrototypeSlice,
  ArrayIsArray,
  ArrayPrototypeFilter,
  ArrayPrototypeIncludes,
  ArrayPrototypePush,
  MathCeil,
  ObjectDefineProperty,
  ObjectHasOwn,
  ObjectPrototypeIsPrototypeOf,
  PromisePrototypeThen,
  PromiseResolve,
  ReflectApply,
  ReflectGetOwnPropertyDescriptor,
  SafeWeakMap,
  StringPrototypeToUpperCase,
  TypeError,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeGetSymbolToStringTag,
  WeakMapPrototypeSet,
} = primordials;
const { attempt, asBuffer, bytesOf } = require("crypto_util");

const prototype = web.SubtleCrypto.prototype;
const engine = { __proto__: null };
const names = [
  "decrypt", "deriveBits", "deriveKey", "digest", "encrypt", "exportKey", "generateKey", "importKey", "sign", "unwrapKey",
  "verify", "wrapKey",
];
for (let i = 0; i < names.length; i++) engine[names[i]] = prototype[names[i]];

const algorithms = [
  "AES-CBC", "AES-CTR", "AES-GCM", "AES-KW", "ECDH", "ECDSA", "ED25519", "HKDF", "HMAC", "PBKDF2", "RSA-OAEP", "RSA-PSS",
  "RSASSA-PKCS1-V1_5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "X25519",
];
const members = [
  "additionalData", "counter", "hash", "info", "iterations", "iv", "label", "length", "modulusLength", "namedCurve", "public",
  "publicExponent", "salt", "saltLength", "tagLength",
];
const numbers = ["iterations", "length", "modulusLength", "saltLength", "tagLength"];
const MAX_SALT_BYTES = 1_024;
const MAX_LENGTH_BITS = 1 << 20;
const MAX_ITERATIONS = 1 << 23;
const MAX_KEY_BYTES = 8 * 1024;
const MAX_RAW_KEY_BYTES = 64 * 1024;
const MAX_KDF_SALT_BYTES = 1 << 20;

const failure = (message, name = "OperationError") => new DOMException(message, name);

function copyOf(data) {
  const bytes = bytesOf(typeof data === "string" ? undefined : data);
  return bytes === undefined ? data : asBuffer(bytes, TypedArrayPrototypeGetByteLength(bytes));
}

const sizeOf = (copy) => ArrayBufferIsView(copy) ? TypedArrayPrototypeGetByteLength(copy) : 0;

// The parameters as they are now, with nothing left that could change or run code of the function.
function algorithmOf(algorithm) {
  if (typeof algorithm === "string") algorithm = { __proto__: null, name: algorithm };
  else if (algorithm === null || typeof algorithm !== "object") return algorithm;
  const read = { __proto__: null, name: algorithm.name };
  if (typeof read.name !== "string" || !ArrayPrototypeIncludes(algorithms, StringPrototypeToUpperCase(read.name))) {
    throw failure("Unrecognized algorithm name", "NotSupportedError");
  }
  for (let i = 0; i < members.length; i++) {
    const value = algorithm[members[i]];
    if (value === undefined) continue;
    if (ArrayPrototypeIncludes(numbers, members[i])) read[members[i]] = numberOf(value, members[i]);
    else read[members[i]] = members[i] === "hash" ? hashOf(value) : copyOf(value);
  }
  if (sizeOf(read.salt) > MAX_KDF_SALT_BYTES) throw failure(`A salt may have ${MAX_KDF_SALT_BYTES} bytes at most`);
  if (read.saltLength > MAX_SALT_BYTES) throw failure("The salt is longer than any signature");
  return read;
}

// As the engine will take it: a negative one would become a very large one there.
function numberOf(value, name) {
  const number = +value;
  if (number < 0 || number > 2 ** 32 - 1) throw new TypeError(`${name} is out of range`);
  if (name === "length" && number > MAX_LENGTH_BITS) throw failure(`length must not be above ${MAX_LENGTH_BITS}`);
  return number;
}

function hashOf(hash) {
  return hash !== null && typeof hash === "object" ? { __proto__: null, name: hash.name } : hash;
}

function requireAffordable(algorithm, bits) {
  if (StringPrototypeToUpperCase(`${algorithm?.name}`) !== "PBKDF2") return;
  // Each block of the result hashes the whole salt again.
  const salt = sizeOf(algorithm.salt) / 64;
  if (bits > MAX_LENGTH_BITS || (algorithm.iterations + salt) * MathCeil((bits || 1) / 160) > MAX_ITERATIONS) {
    throw failure(`PBKDF2 may take ${MAX_ITERATIONS} iterations here at most, and a salt counts as one for each 64 bytes`);
  }
}

let turn = PromiseResolve();

// When those before are done.
function inTurn(work) {
  const result = PromisePrototypeThen(turn, work);
  const nothing = () => {};
  turn = PromisePrototypeThen(result, nothing, nothing);
  return PromisePrototypeThen(result, counted);
}

// What keys take outside of V8's heap counts for as long as they are there.
const held = new SafeWeakMap();
const KEY_OVERHEAD = 2_048;

// The bytes of a key with these parameters; those of RSA have several numbers of the modulus's length.
function bytesOfKey(algorithm, data) {
  return KEY_OVERHEAD + 2 * sizeOf(data) + MathCeil((algorithm?.length ?? 0) / 8) + (algorithm?.modulusLength ?? 0);
}

// `importable` has looked at its texts.
function bytesOfJwk(data) {
  if (typeof data !== "object" || data === null || ArrayBufferIsView(data)) return 0;
  return (data.k?.length ?? 0) + 8 * (data.n?.length ?? 0);
}

function hold(made, bytes) {
  return PromisePrototypeThen(made, (keys) => {
    const charge = ops.op_crypto_hold(bytes);
    if (ObjectHasOwn(keys, "privateKey")) {
      WeakMapPrototypeSet(held, keys.privateKey, charge);
      WeakMapPrototypeSet(held, keys.publicKey, charge);
    } else {
      WeakMapPrototypeSet(held, keys, charge);
    }
    return keys;
  });
}

function counted(value) {
  let length;
  try {
    length = ArrayBufferPrototypeGetByteLength(value);
  } catch {
    return value;
  }
  return ArrayBufferPrototypeSlice(value, 0, length);
}

function usagesOf(usages) {
  const read = [];
  const length = ArrayIsArray(usages) ? usages.length : 0;
  for (let i = 0; i < length && i < 64; i++) ArrayPrototypePush(read, `${usages[i]}`);
  return ArrayIsArray(usages) ? read : usages;
}

const isRsa = (algorithm) => primordials.StringPrototypeStartsWith(StringPrototypeToUpperCase(`${algorithm?.name}`), "RSA");

// The engine's own search for primes takes its time.
function generateRsa(subtle, algorithm, extractable, usages) {
  const isOaep = StringPrototypeToUpperCase(algorithm.name) === "RSA-OAEP";
  const ofPrivate = isOaep ? ["decrypt", "unwrapKey"] : ["sign"];
  const ofPublic = isOaep ? ["encrypt", "wrapKey"] : ["verify"];
  const only = (allowed) => ArrayPrototypeFilter(usages, (usage) => ArrayPrototypeIncludes(allowed, usage));
  const privateUsages = only(ofPrivate);
  const publicUsages = only(ofPublic);
  const isKnown = (usage) => ArrayPrototypeIncludes(ofPrivate, usage) || ArrayPrototypeIncludes(ofPublic, usage);
  for (let i = 0; i < usages.length; i++) {
    if (!isKnown(usages[i])) throw failure("Unsupported key usage for a RSA key", "SyntaxError");
  }
  if (privateUsages.length === 0) throw failure("Usages cannot be empty when creating a key.", "SyntaxError");
  const exponent = algorithm.publicExponent;
  const length = exponent === undefined ? 0 : TypedArrayPrototypeGetByteLength(exponent);
  let number = 0;
  for (let i = 0; i < length && i < 6; i++) number = number * 256 + exponent[i];
  if (number !== 65537) throw failure("publicExponent must be 65537");
  const key = attempt(() => ops.op_crypto_generate("rsa", `${algorithm.modulusLength}`));
  const publicKey = ops.op_crypto_key_to_public(key);
  const imported = { name: algorithm.name, hash: algorithm.hash };
  const importKey = (format, of, extractable, usages) =>
    ReflectApply(engine.importKey, subtle, [
      format,
      ops.op_crypto_key_export(of, format),
      imported,
      extractable,
      usages,
    ]);
  return PromisePrototypeThen(
    importKey("pkcs8", key, extractable, privateUsages),
    (privateKey) =>
      PromisePrototypeThen(
        importKey("spki", publicKey, true, publicUsages),
        (publicKey) => ({ publicKey, privateKey }),
      ),
  );
}

function importable(format, data) {
  if (format === "jwk" && data !== null && typeof data === "object") {
    const read = { __proto__: null };
    const keys = ["kty", "alg", "crv", "d", "dp", "dq", "e", "ext", "k", "key_ops", "n", "p", "q", "qi", "use", "x", "y"];
    for (let i = 0; i < keys.length; i++) {
      const value = data[keys[i]];
      if (value === undefined) continue;
      if (typeof value === "string" && value.length > (keys[i] === "k" ? 2 * MAX_RAW_KEY_BYTES : 2_048)) {
        throw failure("The key is too large", "DataError");
      }
      read[keys[i]] = ArrayIsArray(value) ? usagesOf(value) : value;
    }
    return read;
  }
  const copy = copyOf(data);
  if (sizeOf(copy) > (format === "raw" ? MAX_RAW_KEY_BYTES : MAX_KEY_BYTES)) {
    throw failure("The key is too large", "DataError");
  }
  return copy;
}

// Arguments by operation: which are parameters of algorithms, and which are data.
const methods = {
  __proto__: null,
  async digest(algorithm, data) {
    const args = [algorithmOf(algorithm), copyOf(data)];
    return await inTurn(() => ReflectApply(engine.digest, this, args));
  },
  async encrypt(algorithm, key, data) {
    const args = [algorithmOf(algorithm), key, copyOf(data)];
    return await inTurn(() => ReflectApply(engine.encrypt, this, args));
  },
  async decrypt(algorithm, key, data) {
    const args = [algorithmOf(algorithm), key, copyOf(data)];
    return await inTurn(() => ReflectApply(engine.decrypt, this, args));
  },
  async sign(algorithm, key, data) {
    const args = [algorithmOf(algorithm), key, copyOf(data)];
    return await inTurn(() => ReflectApply(engine.sign, this, args));
  },
  async verify(algorithm, key, signature, data) {
    const args = [algorithmOf(algorithm), key, copyOf(signature), copyOf(data)];
    return await inTurn(() => ReflectApply(engine.verify, this, args));
  },
  async deriveBits(algorithm, baseKey, length = null) {
    const read = algorithmOf(algorithm);
    if (length !== null && length !== undefined) length = numberOf(length, "length");
    requireAffordable(read, length);
    return await inTurn(() => ReflectApply(engine.deriveBits, this, [read, baseKey, length]));
  },
  async deriveKey(algorithm, baseKey, derivedKeyAlgorithm, extractable, keyUsages) {
    const read = algorithmOf(algorithm);
    const derived = algorithmOf(derivedKeyAlgorithm);
    requireAffordable(read, derived?.length ?? 1024);
    const args = [read, baseKey, derived, extractable, usagesOf(keyUsages)];
    return await hold(inTurn(() => ReflectApply(engine.deriveKey, this, args)), bytesOfKey(derived));
  },
  async generateKey(algorithm, extractable, keyUsages) {
    const read = algorithmOf(algorithm);
    const usages = usagesOf(keyUsages);
    const made = inTurn(() =>
      isRsa(read) && ArrayIsArray(usages)
        ? generateRsa(this, read, extractable, usages)
        : ReflectApply(engine.generateKey, this, [read, extractable, usages])
    );
    return await hold(made, bytesOfKey(read));
  },
  async importKey(format, keyData, algorithm, extractable, keyUsages) {
    format = `${format}`;
    const args = [format, importable(format, keyData), algorithmOf(algorithm), extractable, usagesOf(keyUsages)];
    return await hold(inTurn(() => ReflectApply(engine.importKey, this, args)), bytesOfKey(undefined, args[1]) + bytesOfJwk(args[1]));
  },
  async exportKey(format, key) {
    return await inTurn(() => ReflectApply(engine.exportKey, this, [`${format}`, key]));
  },
  async wrapKey(format, key, wrappingKey, wrapAlgorithm) {
    const args = [`${format}`, key, wrappingKey, algorithmOf(wrapAlgorithm)];
    return await inTurn(() => ReflectApply(engine.wrapKey, this, args));
  },
  async unwrapKey(format, wrappedKey, unwrappingKey, unwrapAlgo, unwrappedKeyAlgo, extractable, keyUsages) {
    const args = [
      `${format}`,
      importable("", wrappedKey),
      unwrappingKey,
      algorithmOf(unwrapAlgo),
      algorithmOf(unwrappedKeyAlgo),
      extractable,
      usagesOf(keyUsages),
    ];
    return await hold(inTurn(() => ReflectApply(engine.unwrapKey, this, args)), bytesOfKey(undefined, args[1]));
  },
};

for (let i = 0; i < names.length; i++) {
  ObjectDefineProperty(prototype, names[i], {
    __proto__: null,
    value: methods[names[i]],
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
// What Node 20 does not have.
const newer = ["decapsulateBits", "decapsulateKey", "encapsulateBits", "encapsulateKey", "getPublicKey"];
for (let i = 0; i < newer.length; i++) delete prototype[newer[i]];
// Nor what only the engine's own JavaScript calls.
const statics = ["create", "supports", "registerSymbols", "fromCloneData", "exportNodeMaterial", "importSync"];
const classes = [web.Crypto, web.CryptoKey, web.SubtleCrypto];
const exportNodeMaterial = web.CryptoKey.exportNodeMaterial;
const { crypto } = web;
for (let i = 0; i < classes.length; i++) {
  for (let j = 0; j < statics.length; j++) {
    if (ReflectGetOwnPropertyDescriptor(classes[i], statics[j]) !== undefined) delete classes[i][statics[j]];
  }
}

// A CryptoKey as Node's functions take it; `undefined` for anything else.
function keyOf(value) {
  if (typeof value !== "object" || value === null) return undefined;
  if (!ObjectPrototypeIsPrototypeOf(web.CryptoKey.prototype, value)) return undefined;
  const { type, data } = ReflectApply(exportNodeMaterial, web.CryptoKey, [value]);
  if (type === "secret") return { __proto__: null, type, key: data };
  const { parse } = require("crypto_keys");
  const options = { __proto__: null, format: "der", type: type === "public" ? "spki" : "pkcs8" };
  return { __proto__: null, type, key: parse(data, type === "public", options) };
}

function toKeyObject(value) {
  const state = keyOf(value);
  if (state === undefined) throw host.errors.invalidArgType("key", "an instance of CryptoKey", value);
  return require("crypto_keys").make(state.type, state.key);
}

module.exports = {
  crypto,
  getRandomValues(array) {
    const tag = TypedArrayPrototypeGetSymbolToStringTag(array);
    if (tag === undefined || tag === "Float32Array" || tag === "Float64Array" || tag === "Float16Array") {
      throw failure("The data argument must be an integer-type TypedArray", "TypeMismatchError");
    }
    if (TypedArrayPrototypeGetByteLength(array) > 65_536) {
      throw failure("The requested length exceeds 65,536 bytes", "QuotaExceededError");
    }
    return crypto.getRandomValues(array);
  },
  keyOf,
  toKeyObject,
};
