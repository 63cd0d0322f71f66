// Sign and Verify.

"use strict";

const { ops, primordials, setImmediate } = host;
const { TypeError, TypedArrayPrototypeGetByteLength } = primordials;
const {
  CodedError,
  CodedTypeError,
  attempt,
  callable,
  give,
  native,
  openssl,
  requireBytes,
  requireData,
  requireFunction,
  requireString,
} = require("crypto_util");
const { digestOf, finish, start, update } = require("crypto_hash");
const { describe, keyOf } = require("crypto_keys");

const PKCS1 = 1;
const PSS = 6;
const LONG_DATA = 1 << 20;
// Where a function gives none.
const NO_SALT = -(2 ** 31);

function started(algorithm) {
  const digest = digestOf(algorithm);
  if (digest === undefined) throw native(TypeError, "ERR_CRYPTO_INVALID_DIGEST", "Invalid digest");
  return { digest, hasher: start(algorithm) };
}

function parametersOf(options, key) {
  const isObject = typeof options === "object" && options !== null;
  const padding = isObject ? options.padding : undefined;
  const saltLength = isObject ? options.saltLength : undefined;
  const dsaEncoding = isObject ? options.dsaEncoding : undefined;
  if (padding !== undefined) {
    if (typeof padding !== "number" || padding !== padding >> 0) throw invalidOption("padding", padding);
  }
  if (saltLength !== undefined) {
    if (typeof saltLength !== "number" || saltLength !== saltLength >> 0) throw invalidOption("saltLength", saltLength);
  }
  if (dsaEncoding !== undefined && dsaEncoding !== "der" && dsaEncoding !== "ieee-p1363") {
    throw invalidOption("dsaEncoding", dsaEncoding);
  }
  const { type } = describe(key);
  if (type === "rsa" && padding !== undefined && padding !== PKCS1 && padding !== PSS) {
    throw openssl(
      "ERR_OSSL_ILLEGAL_OR_UNSUPPORTED_PADDING_MODE",
      "error:1C8000A5:Provider routines::illegal or unsupported padding mode",
    );
  }
  return {
    __proto__: null,
    padding: padding ?? (type === "rsa" ? PKCS1 : 0),
    salt: saltLength ?? NO_SALT,
    encoding: dsaEncoding === "ieee-p1363" ? 1 : 0,
  };
}

function invalidOption(name, value) {
  const shown = typeof value === "string" ? `'${value}'` : `${value}`;
  return new CodedTypeError("ERR_INVALID_ARG_VALUE", `The property 'options.${name}' is invalid. Received ${shown}`);
}

class SignClass {
  #digest;
  #hasher;

  constructor(algorithm) {
    requireString(algorithm, "algorithm");
    const { digest, hasher } = started(algorithm);
    this.#digest = digest;
    this.#hasher = hasher;
  }

  update(data, encoding) {
    const bytes = requireData(data, "data", encoding);
    if (this.#hasher === null) throw native(primordials.Error, undefined, "Not initialised");
    update(this.#hasher, bytes);
    return this;
  }

  write(chunk, encoding) {
    this.update(chunk, encoding);
    return true;
  }

  end(chunk, encoding) {
    if (chunk !== undefined && chunk !== null) this.update(chunk, encoding);
    return this;
  }

  sign(privateKey, encoding) {
    if (!privateKey) throw new CodedError("ERR_CRYPTO_SIGN_KEY_REQUIRED", "No key provided to sign");
    const key = keyOf(privateKey, false, "key");
    const { padding, salt, encoding: form } = parametersOf(privateKey, key);
    const hash = this.#take();
    return give(attempt(() => ops.op_crypto_sign(key, this.#digest, hash, true, padding, salt, form)), encoding);
  }

  #take() {
    if (this.#hasher === null) throw native(primordials.Error, undefined, "Not initialised");
    const hasher = this.#hasher;
    this.#hasher = null;
    return finish(hasher);
  }
}

class VerifyClass {
  #digest;
  #hasher;

  constructor(algorithm) {
    requireString(algorithm, "algorithm");
    const { digest, hasher } = started(algorithm);
    this.#digest = digest;
    this.#hasher = hasher;
  }

  update(data, encoding) {
    const bytes = requireData(data, "data", encoding);
    if (this.#hasher === null) throw native(primordials.Error, undefined, "Not initialised");
    update(this.#hasher, bytes);
    return this;
  }

  write(chunk, encoding) {
    this.update(chunk, encoding);
    return true;
  }

  end(chunk, encoding) {
    if (chunk !== undefined && chunk !== null) this.update(chunk, encoding);
    return this;
  }

  verify(publicKey, signature, encoding) {
    const key = keyOf(publicKey, true, "key");
    const { padding, salt, encoding: form } = parametersOf(publicKey, key);
    const bytes = requireBytes(signature, "signature", encoding);
    if (this.#hasher === null) throw native(primordials.Error, undefined, "Not initialised");
    const hasher = this.#hasher;
    this.#hasher = null;
    const hash = finish(hasher);
    if (form === 1) requireFlat(key, bytes);
    return attempt(() => ops.op_crypto_verify(key, this.#digest, hash, true, bytes, padding, salt, form));
  }
}

const sizes = { __proto__: null, prime256v1: 64, secp256k1: 64, secp384r1: 96, secp521r1: 132 };

function requireFlat(key, signature) {
  const size = sizes[describe(key).curve];
  if (size !== undefined && TypedArrayPrototypeGetByteLength(signature) !== size) {
    throw native(primordials.Error, "ERR_CRYPTO_OPERATION_FAILED", "Malformed signature");
  }
}

function oneShotDigest(algorithm, key) {
  if (algorithm !== null && algorithm !== undefined) {
    requireString(algorithm, "algorithm");
    const digest = digestOf(algorithm);
    if (digest === undefined) {
      throw native(TypeError, "ERR_CRYPTO_INVALID_DIGEST", `Invalid digest: ${algorithm}`);
    }
    return digest;
  }
  return describe(key).type === "ed25519" ? "" : "sha256";
}

// Of long data, made in pieces; `undefined` where the op makes it.
function hashOf(digest, bytes) {
  if (digest === "" || TypedArrayPrototypeGetByteLength(bytes) <= LONG_DATA) return undefined;
  const hasher = start(digest);
  update(hasher, bytes);
  return finish(hasher);
}

function signOnce(algorithm, data, key) {
  const bytes = requireBytes(data, "data");
  if (!key) throw new CodedError("ERR_CRYPTO_SIGN_KEY_REQUIRED", "No key provided to sign");
  const handle = keyOf(key, false, "key");
  const { padding, salt, encoding } = parametersOf(key, handle);
  const digest = oneShotDigest(algorithm, handle);
  const hash = hashOf(digest, bytes);
  return give(attempt(() =>
    ops.op_crypto_sign(handle, digest, hash ?? bytes, hash !== undefined, padding, salt, encoding)
  ));
}

function verifyOnce(algorithm, data, key, signature) {
  const bytes = requireBytes(data, "data");
  const handle = keyOf(key, true, "key");
  const { padding, salt, encoding } = parametersOf(key, handle);
  const given = requireBytes(signature, "signature");
  const digest = oneShotDigest(algorithm, handle);
  const hash = hashOf(digest, bytes);
  return attempt(() =>
    ops.op_crypto_verify(handle, digest, hash ?? bytes, hash !== undefined, given, padding, salt, encoding)
  );
}

function sign(algorithm, data, key, callback) {
  if (callback !== undefined) requireFunction(callback, "callback");
  const signature = signOnce(algorithm, data, key);
  if (callback === undefined) return signature;
  setImmediate(callback, null, signature);
  return undefined;
}

function verify(algorithm, data, key, signature, callback) {
  if (callback !== undefined) requireFunction(callback, "callback");
  const valid = verifyOnce(algorithm, data, key, signature);
  if (callback === undefined) return valid;
  setImmediate(callback, null, valid);
  return undefined;
}

module.exports = {
  Sign: callable(SignClass, "Sign"),
  Verify: callable(VerifyClass, "Verify"),
  createSign(algorithm) {
    return new SignClass(algorithm);
  },
  createVerify(algorithm) {
    return new VerifyClass(algorithm);
  },
  sign,
  verify,
};
