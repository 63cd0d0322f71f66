// Keys from passwords and from other keys: PBKDF2, scrypt, HKDF.

"use strict";

const { FastBuffer, copyBytes, errors, ops, primordials, setImmediate } = host;
const { invalidArgType, outOfRange } = errors;
const {
  MathCeil,
  MathMax,
  MathMin,
  PromisePrototypeThen,
  RangeError,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteLength,
  Uint8Array,
} = primordials;
const {
  CodedError,
  attempt,
  bytesOf,
  inPieces,
  invalidDigest,
  native,
  requireBytes,
  requireFunction,
  requireInteger,
  requireString,
} = require("crypto_util");
const { digestOf, finish, hmacKey, update } = require("crypto_hash");
const { secretBytes } = require("crypto_keys");

const MAX = 2 ** 31 - 1;
const HKDF_BYTES = "of type string or an instance of ArrayBuffer, TypedArray, DataView, or Buffer";
// Of what an op does at a time, some milliseconds.
const ITERATIONS = 1024;
const SCRYPT_BYTES = 1 << 18;

// Work is a generator that gives way now and then: here V8 looks whether the isolate is to stop ...
function runNow(work) {
  while (!work.next().done);
}

// ... and here others have their turn.
function runLater(work, callback, result) {
  const turn = () => {
    if (work.next().done) setImmediate(callback, null, result);
    else PromisePrototypeThen(ops.op_defer(), turn);
  };
  PromisePrototypeThen(ops.op_defer(), turn);
}

function stepper(step) {
  return { __proto__: null, next: () => ({ __proto__: null, done: step() }) };
}

function pbkdf2Work(digest, password, salt, iterations, key) {
  const kdf = ops.op_crypto_pbkdf2(digest, hmacKey(digest, password), iterations);
  if (kdf === null) throw invalidDigest(digest);
  inPieces(salt, (piece) => ops.op_crypto_pbkdf2_salt(kdf, piece));
  return stepper(() => attempt(() => ops.op_crypto_pbkdf2_step(kdf, key, ITERATIONS)));
}

function pbkdf2Arguments(password, salt, iterations, keylen, digest) {
  requireString(digest, "digest");
  const passwordBytes = requireBytes(password, "password");
  const saltBytes = requireBytes(salt, "salt");
  requireInteger(iterations, "iterations", 1, MAX);
  requireInteger(keylen, "keylen", 0, MAX);
  const name = digestOf(digest);
  if (name === undefined) throw invalidDigest(digest);
  const key = new FastBuffer(keylen);
  return { key, work: pbkdf2Work(name, passwordBytes, saltBytes, iterations, key) };
}

function pbkdf2Sync(password, salt, iterations, keylen, digest) {
  const { key, work } = pbkdf2Arguments(password, salt, iterations, keylen, digest);
  runNow(work);
  return key;
}

function pbkdf2(password, salt, iterations, keylen, digest, callback) {
  if (typeof digest === "function") {
    callback = digest;
    digest = undefined;
  }
  const { key, work } = pbkdf2Arguments(password, salt, iterations, keylen, digest);
  requireFunction(callback, "callback");
  runLater(work, callback, key);
}

const both = () => new CodedError("ERR_CRYPTO_SCRYPT_INVALID_PARAMETER", "Invalid scrypt parameter");

function scryptOptions(options) {
  const given = { __proto__: null, N: 16384, r: 8, p: 1, maxmem: 32 << 20 };
  if (options === undefined || options === null || typeof options !== "object") return given;
  const read = (short, long) => {
    const value = options[short];
    const other = options[long];
    if (value !== undefined && other !== undefined) throw both();
    const chosen = value === undefined ? other : value;
    if (chosen === undefined) return;
    requireInteger(chosen, value === undefined ? long : short, 0, 2 ** 32 - 1);
    if (chosen !== 0) given[short] = chosen;
  };
  read("N", "cost");
  read("r", "blockSize");
  read("p", "parallelization");
  const { maxmem } = options;
  if (maxmem !== undefined) {
    requireInteger(maxmem, "maxmem", 0, primordials.NumberMAX_SAFE_INTEGER);
    if (maxmem !== 0) given.maxmem = maxmem;
  }
  return given;
}

function invalidScrypt(why) {
  return native(RangeError, "ERR_CRYPTO_INVALID_SCRYPT_PARAMS", `Invalid scrypt params${why}`);
}

function scryptWork(password, salt, key, { N, r, p, maxmem }) {
  if (N < 2 || primordials.NumberIsInteger(primordials.MathLog2(N)) === false || r * p >= 2 ** 30) {
    throw invalidScrypt("");
  }
  if (128 * r * p + 128 * r * (N + 2) > maxmem) {
    throw invalidScrypt(": error:030000AC:digital envelope routines::memory limit exceeded");
  }
  const size = 128 * r;
  const blocks = new FastBuffer(size * p);
  const table = new FastBuffer(size * N);
  const rows = MathMax(1, MathMin(N, SCRYPT_BYTES / size | 0));
  const memory = TypedArrayPrototypeGetBuffer(blocks);
  const first = pbkdf2Work("sha256", password, salt, 1, blocks);
  let last;
  let block = 0;
  let row = 0;
  let expanded = false;
  return stepper(() => {
    if (!expanded) {
      expanded = first.next().done;
      return false;
    }
    if (block === p) {
      last ??= pbkdf2Work("sha256", password, blocks, 1, key);
      return last.next().done;
    }
    const part = new Uint8Array(memory, block * size, size);
    if (row < N) {
      const to = MathMin(N, row + rows);
      attempt(() => ops.op_crypto_scrypt_fill(part, table, row, to));
      row = to;
    } else {
      const count = MathMin(2 * N - row, rows);
      attempt(() => ops.op_crypto_scrypt_mix(part, table, count));
      row += count;
    }
    if (row === 2 * N) {
      row = 0;
      block++;
    }
    return false;
  });
}

function scryptArguments(password, salt, keylen, options) {
  const given = scryptOptions(options);
  const passwordBytes = copied(requireBytes(password, "password"));
  const saltBytes = copied(requireBytes(salt, "salt"));
  requireInteger(keylen, "keylen", 0, MAX);
  const key = new FastBuffer(keylen);
  return { key, work: scryptWork(passwordBytes, saltBytes, key, given) };
}

// The function may change its own while the work goes on.
function copied(bytes) {
  const length = TypedArrayPrototypeGetByteLength(bytes);
  const copy = new FastBuffer(length);
  copyBytes(bytes, copy, 0, 0, length);
  return copy;
}

function scryptSync(password, salt, keylen, options) {
  const { key, work } = scryptArguments(password, salt, keylen, options);
  runNow(work);
  return key;
}

function scrypt(password, salt, keylen, options, callback) {
  if (callback === undefined) {
    callback = options;
    options = undefined;
  }
  const { key, work } = scryptArguments(password, salt, keylen, options);
  requireFunction(callback, "callback");
  runLater(work, callback, key);
}

function hmac(digest, key, ...parts) {
  const hasher = ops.op_crypto_hmac(digest, hmacKey(digest, key));
  if (hasher === null) throw invalidDigest(digest);
  for (let i = 0; i < parts.length; i++) update(hasher, parts[i]);
  return finish(hasher);
}

function hkdfSync(digest, ikm, salt, info, length) {
  requireString(digest, "digest");
  const key = secretBytes(ikm, "ikm");
  const saltBytes = bytesOf(salt);
  const infoBytes = bytesOf(info);
  if (saltBytes === undefined) throw invalidArgType("salt", HKDF_BYTES, salt);
  if (infoBytes === undefined) throw invalidArgType("info", HKDF_BYTES, info);
  requireInteger(length, "length", 0, 2 ** 32);
  if (TypedArrayPrototypeGetByteLength(infoBytes) > 1024) {
    throw outOfRange("info", "must not contain more than 1024 bytes", TypedArrayPrototypeGetByteLength(infoBytes));
  }
  const name = digestOf(digest);
  if (name === undefined) throw invalidDigest(digest);
  const extracted = hmac(name, saltBytes, key);
  const size = TypedArrayPrototypeGetByteLength(extracted);
  const count = MathCeil(length / size);
  if (count > 255) throw native(RangeError, "ERR_CRYPTO_INVALID_KEYLEN", "Invalid key length");
  const output = new FastBuffer(length);
  let block = new FastBuffer(0);
  for (let i = 1; i <= count; i++) {
    const number = new Uint8Array(1);
    number[0] = i;
    block = hmac(name, extracted, block, infoBytes, number);
    copyBytes(block, output, (i - 1) * size, 0, size);
  }
  return TypedArrayPrototypeGetBuffer(output);
}

function hkdf(digest, ikm, salt, info, length, callback) {
  const key = hkdfSync(digest, ikm, salt, info, length);
  requireFunction(callback, "callback");
  setImmediate(callback, null, key);
}

module.exports = { hkdf, hkdfSync, pbkdf2, pbkdf2Sync, pbkdf2Work, runLater, scrypt, scryptSync };
