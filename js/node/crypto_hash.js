// Hash and Hmac.

"use strict";

const { FastBuffer, errors, ops, primordials } = host;
const { invalidArgType } = errors;
const { ArrayPrototypeSlice, SafeMap, MapPrototypeHas, StringPrototypeToLowerCase, TypeError, TypedArrayPrototypeGetByteLength } = primordials;
const {
  CodedError,
  asBuffer,
  attempt,
  callable,
  give,
  inPieces,
  native,
  openssl,
  requireData,
  requireInteger,
  requireString,
} = require("crypto_util");
const { secretBytes } = require("crypto_keys");

const names = [
  "RSA-MD5", "RSA-RIPEMD160", "RSA-SHA1", "RSA-SHA1-2", "RSA-SHA224", "RSA-SHA256", "RSA-SHA3-224", "RSA-SHA3-256",
  "RSA-SHA3-384", "RSA-SHA3-512", "RSA-SHA384", "RSA-SHA512", "RSA-SHA512/224", "RSA-SHA512/256", "RSA-SM3", "blake2b512",
  "blake2s256", "id-rsassa-pkcs1-v1_5-with-sha3-224", "id-rsassa-pkcs1-v1_5-with-sha3-256",
  "id-rsassa-pkcs1-v1_5-with-sha3-384", "id-rsassa-pkcs1-v1_5-with-sha3-512", "md5", "md5-sha1", "md5WithRSAEncryption",
  "ripemd", "ripemd160", "ripemd160WithRSA", "rmd160", "sha1", "sha1WithRSAEncryption", "sha224",
  "sha224WithRSAEncryption", "sha256", "sha256WithRSAEncryption", "sha3-224", "sha3-256", "sha3-384", "sha3-512", "sha384",
  "sha384WithRSAEncryption", "sha512", "sha512-224", "sha512-224WithRSAEncryption", "sha512-256",
  "sha512-256WithRSAEncryption", "sha512WithRSAEncryption", "shake128", "shake256", "sm3", "sm3WithRSAEncryption",
  "ssl3-md5", "ssl3-sha1",
];
const LONG_KEY = 1 << 16;
const MAX_OUTPUT = 1 << 20;
const known = new SafeMap();
for (let i = 0; i < names.length; i++) known.set(StringPrototypeToLowerCase(names[i]), true);

// The name by which the ops know a hash; `undefined` if it is none.
function digestOf(name) {
  const lower = StringPrototypeToLowerCase(name);
  return MapPrototypeHas(known, lower) ? lower : undefined;
}

function start(name, length) {
  const digest = digestOf(name);
  if (digest === undefined) throw native(primordials.Error, undefined, "Digest method not supported");
  const hasher = ops.op_crypto_hash(digest, length ?? -1);
  if (hasher === null) {
    throw openssl(
      "ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH",
      "error:030000B2:digital envelope routines::not XOF or invalid length",
    );
  }
  return hasher;
}

function update(hasher, bytes) {
  inPieces(bytes, (piece) => ops.op_crypto_hash_update(hasher, piece));
}

// HMAC takes the hash of a long key for the key; that is made in pieces here.
function hmacKey(digest, bytes) {
  if (TypedArrayPrototypeGetByteLength(bytes) <= LONG_KEY) return bytes;
  const hasher = ops.op_crypto_hash(digest, -1);
  if (hasher === null) return bytes;
  update(hasher, bytes);
  return finish(hasher);
}

function finish(hasher, length) {
  const room = new FastBuffer(length ?? 64);
  return asBuffer(room, attempt(() => ops.op_crypto_hash_digest(hasher, room)));
}

const finalized = () => new CodedError("ERR_CRYPTO_HASH_FINALIZED", "Digest already called");

function lengthOf(options) {
  const length = options !== null && typeof options === "object" ? options.outputLength : undefined;
  if (length !== undefined) requireInteger(length, "options.outputLength", 0, 2 ** 32 - 1);
  // Past what the op takes the buffer limit is reached anyway.
  if (length >= 2 ** 31) throw native(primordials.RangeError, undefined, "Array buffer allocation failed");
  if (length > MAX_OUTPUT) throw native(primordials.RangeError, undefined, `outputLength must not be above ${MAX_OUTPUT}`);
  return length;
}

// As a stream, a hash takes what is written to it, and gives its digest once it has ended.
class Digesting {
  write(chunk, encoding, callback) {
    this.update(chunk, typeof encoding === "string" ? encoding : undefined);
    const done = typeof encoding === "function" ? encoding : callback;
    if (typeof done === "function") host.setImmediate(done);
    return true;
  }

  end(chunk, encoding, callback) {
    if (typeof chunk === "function") callback = chunk;
    else if (chunk !== undefined && chunk !== null) this.update(chunk, typeof encoding === "string" ? encoding : undefined);
    if (typeof encoding === "function") callback = encoding;
    ended.set(this, true);
    if (typeof callback === "function") host.setImmediate(callback);
    return this;
  }

  read() {
    if (ended.get(this) !== true) return null;
    ended.set(this, false);
    const digest = this.digest();
    const encoding = encodings.get(this);
    return encoding === undefined ? digest : give(digest, encoding);
  }

  setEncoding(encoding) {
    encodings.set(this, encoding);
    return this;
  }
}

const ended = new primordials.SafeWeakMap();
const encodings = new primordials.SafeWeakMap();

class HashClass extends Digesting {
  #hasher;
  #length;

  constructor(algorithm, options, hasher) {
    super();
    if (hasher === undefined) requireString(algorithm, "algorithm");
    this.#length = lengthOf(options);
    this.#hasher = hasher ?? start(algorithm, this.#length);
  }

  update(data, inputEncoding) {
    if (this.#hasher === null) throw finalized();
    update(this.#hasher, requireData(data, "data", inputEncoding));
    return this;
  }

  digest(outputEncoding) {
    if (this.#hasher === null) throw finalized();
    const digest = finish(this.#hasher, this.#length);
    this.#hasher = null;
    return give(digest, outputEncoding);
  }

  copy(options) {
    if (this.#hasher === null) throw finalized();
    const length = lengthOf(options);
    const hasher = ops.op_crypto_hash_copy(this.#hasher, length ?? -1);
    if (hasher === null) {
      throw openssl(
        "ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH",
        "error:030000B2:digital envelope routines::not XOF or invalid length",
      );
    }
    return new HashClass("", options, hasher);
  }
}

class HmacClass extends Digesting {
  #hasher;

  constructor(hmac, key, options) {
    super();
    requireString(hmac, "hmac");
    const encoding = options !== null && typeof options === "object" ? options.encoding : undefined;
    const bytes = secretBytes(key, "key", encoding);
    const digest = digestOf(hmac);
    if (digest === undefined) {
      throw native(TypeError, "ERR_CRYPTO_INVALID_DIGEST", `Invalid digest: ${hmac}`);
    }
    this.#hasher = ops.op_crypto_hmac(digest, hmacKey(digest, bytes));
    if (this.#hasher === null) throw native(primordials.Error, undefined, "error:00000000:lib(0)::reason(0)");
  }

  update(data, inputEncoding) {
    if (this.#hasher === null) throw finalized();
    update(this.#hasher, requireData(data, "data", inputEncoding));
    return this;
  }

  // A second one is empty.
  digest(outputEncoding) {
    if (this.#hasher === null) return give(new FastBuffer(0), outputEncoding);
    const digest = finish(this.#hasher);
    this.#hasher = null;
    return give(digest, outputEncoding);
  }
}

const Hash = callable(HashClass, "Hash");
const Hmac = callable(HmacClass, "Hmac");

module.exports = {
  Hash,
  Hmac,
  createHash(algorithm, options) {
    return new HashClass(algorithm, options);
  },
  createHmac(hmac, key, options) {
    return new HmacClass(hmac, key, options);
  },
  digestOf,
  finish,
  hmacKey,
  getHashes() {
    return ArrayPrototypeSlice(names);
  },
  hash(algorithm, input, outputEncoding = "hex") {
    requireString(algorithm, "algorithm");
    const bytes = requireData(input, "input");
    if (typeof outputEncoding !== "string") throw invalidArgType("outputEncoding", "of type string", outputEncoding);
    const hasher = start(algorithm);
    update(hasher, bytes);
    return give(finish(hasher), outputEncoding);
  },
  start,
  update,
};
