// KeyObject, and keys in all the forms in which functions pass them.

"use strict";

const { FastBuffer, decode, encodingOf, errors, ops, primordials, setImmediate } = host;
const { invalidArgType } = errors;
const {
  BigInt,
  Error,
  JSONParse,
  JSONStringify,
  ObjectDefineProperty,
  StringPrototypeSlice,
  SymbolToStringTag,
  TypedArrayPrototypeGetByteLength,
} = primordials;
const {
  CodedError,
  CodedTypeError,
  asBuffer,
  attempt,
  bytesOf,
  give,
  native,
  requireBytes,
  requireFunction,
  requireInteger,
  requireObject,
  requireString,
} = require("crypto_util");

const KEY = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey";
const BYTES = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView";
const base64 = encodingOf("base64");
const base64url = encodingOf("base64url");
const invalidType = (actual, expected) =>
  new CodedTypeError("ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE", `Invalid key object type ${actual}, expected ${expected}.`);
const invalidOption = (name, value) =>
  new CodedTypeError("ERR_INVALID_ARG_VALUE", `The property '${name}' is invalid. Received ${text(value)}`);
const text = (value) => typeof value === "string" ? `'${value}'` : `${value}`;

const secret = { __proto__: null };
// What only this module can make one with.
let stateOf;
let isKey;

class KeyObject {
  #type;
  // An op's key, or the bytes of a secret one.
  #key;

  constructor(token, type, key) {
    if (token !== secret) {
      if (type === undefined && token !== "secret" && token !== "public" && token !== "private") {
        throw new CodedTypeError("ERR_INVALID_ARG_VALUE", `The argument 'type' is invalid. Received ${text(token)}`);
      }
      throw invalidArgType("handle", "of type object", type);
    }
    this.#type = type;
    this.#key = key;
  }

  get type() {
    return this.#type;
  }

  equals(otherKeyObject) {
    if (!isKey(otherKeyObject)) throw invalidArgType("otherKeyObject", "an instance of KeyObject", otherKeyObject);
    const other = stateOf(otherKeyObject);
    if (this.#type !== other.type) return false;
    if (this.#type !== "secret") return ops.op_crypto_key_equals(this.#key, other.key);
    return ops.op_crypto_equal(this.#key, other.key);
  }

  static from(key) {
    return web().toKeyObject(key);
  }

  static {
    isKey = (value) => typeof value === "object" && value !== null && #key in value;
    stateOf = (key) => ({ __proto__: null, type: key.#type, key: key.#key });
  }
}
ObjectDefineProperty(KeyObject.prototype, SymbolToStringTag, {
  __proto__: null,
  value: "KeyObject",
  configurable: true,
});

const web = () => require("crypto_web");

class SecretKeyObject extends KeyObject {
  get symmetricKeySize() {
    return TypedArrayPrototypeGetByteLength(stateOf(this).key);
  }

  export(options) {
    const { key } = stateOf(this);
    const format = options?.format;
    if (format !== undefined && format !== "buffer" && format !== "jwk") throw invalidOption("options.format", format);
    const length = TypedArrayPrototypeGetByteLength(key);
    if (format === "jwk") return { kty: "oct", k: decode(key, base64url, 0, length) };
    return asBuffer(key, length);
  }
}

function describe(key) {
  return JSONParse(attempt(() => ops.op_crypto_key_describe(key)));
}

class AsymmetricKeyObject extends KeyObject {
  get asymmetricKeyType() {
    return describe(stateOf(this).key).type;
  }

  get asymmetricKeyDetails() {
    const described = describe(stateOf(this).key);
    const details = {};
    if (described.bits !== undefined) {
      details.modulusLength = described.bits;
      details.publicExponent = BigInt(described.exponent);
    }
    if (described.hash !== undefined) {
      details.hashAlgorithm = described.hash;
      details.mgf1HashAlgorithm = described.mgf1;
      details.saltLength = described.salt;
    }
    if (described.curve !== undefined) details.namedCurve = described.curve;
    return details;
  }
}

class PublicKeyObject extends AsymmetricKeyObject {
  export(options) {
    return encodePublic(stateOf(this).key, options, "options");
  }
}

class PrivateKeyObject extends AsymmetricKeyObject {
  export(options) {
    return encodePrivate(stateOf(this).key, options, "options");
  }
}

function pem(der, label) {
  const length = TypedArrayPrototypeGetByteLength(der);
  const body = decode(der, base64, 0, length);
  let lines = "";
  for (let at = 0; at < body.length; at += 64) lines += `${StringPrototypeSlice(body, at, at + 64)}\n`;
  return `-----BEGIN ${label}-----\n${lines}-----END ${label}-----\n`;
}

const labels = { __proto__: null, spki: "PUBLIC KEY", pkcs8: "PRIVATE KEY", sec1: "EC PRIVATE KEY" };

function jwk(key) {
  const json = attempt(() => ops.op_crypto_key_export_jwk(key));
  if (json === null) throw new CodedError("ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE", "Unsupported JWK Key Type.");
  return JSONParse(json);
}

function encoded(key, kind, format, label) {
  const der = attempt(() => ops.op_crypto_key_export(key, kind));
  if (format === "pem") return pem(der, label);
  return asBuffer(der, TypedArrayPrototypeGetByteLength(der));
}

function incompatible(kind, type) {
  return new CodedError(
    "ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS",
    `The selected key encoding ${kind} ${type}.`,
  );
}

function encodePublic(key, options, name) {
  requireObject(options, name);
  const { format, type } = options;
  if (format === "jwk") return jwk(key);
  if (type !== "spki" && type !== "pkcs1") throw invalidOption(`${name}.type`, type);
  if (format !== "pem" && format !== "der") throw invalidOption(`${name}.format`, format);
  if (type === "pkcs1" && describe(key).type !== "rsa") throw incompatible("pkcs1", "can only be used for RSA keys");
  return encoded(key, type, format, type === "pkcs1" ? "RSA PUBLIC KEY" : labels.spki);
}

function encodePrivate(key, options, name) {
  requireObject(options, name);
  const { cipher, format, passphrase, type } = options;
  if (format === "jwk") return jwk(key);
  if (type !== "pkcs8" && type !== "pkcs1" && type !== "sec1") throw invalidOption(`${name}.type`, type);
  if (format !== "pem" && format !== "der") throw invalidOption(`${name}.format`, format);
  if (cipher !== undefined && cipher !== null || passphrase !== undefined) {
    throw native(
      Error,
      "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM",
      "Tidegate does not export encrypted keys; export the key and encrypt it with createCipheriv",
    );
  }
  const kind = describe(key).type;
  if (type === "pkcs1" && kind !== "rsa") throw incompatible("pkcs1", "can only be used for RSA keys");
  if (type === "sec1" && kind !== "ec") throw incompatible("sec1", "can only be used for EC keys");
  return encoded(key, type, format, type === "pkcs1" ? "RSA PRIVATE KEY" : labels[type]);
}

function make(type, key) {
  const Class = type === "secret" ? SecretKeyObject : type === "public" ? PublicKeyObject : PrivateKeyObject;
  return new Class(secret, type, key);
}

// The bytes of a secret: a KeyObject's, a CryptoKey's, or what the function passes as it is.
function secretBytes(value, name, encoding) {
  const bytes = bytesOf(value, encoding);
  if (bytes !== undefined) return bytes;
  const state = isKey(value) ? stateOf(value) : web().keyOf(value);
  if (state === undefined) throw invalidArgType(name, KEY, value);
  if (state.type !== "secret") throw invalidType(state.type, "secret");
  return state.key;
}

function fromJwk(members, isPublic) {
  requireObject(members, "key.key");
  const { kty } = members;
  if (kty !== "RSA" && kty !== "EC" && kty !== "OKP") throw invalidOption("key.key.kty", kty);
  const names = ["crv", "d", "e", "n", "p", "q", "x", "y"];
  const known = { __proto__: null, kty };
  for (let i = 0; i < names.length; i++) {
    const value = members[names[i]];
    if (typeof value === "string") known[names[i]] = value;
  }
  const wanted = isPublic || known.d === undefined;
  if (!isPublic && known.d === undefined) {
    throw new CodedTypeError(
      "ERR_INVALID_ARG_TYPE",
      'The "key.key.d" property must be of type string. Received undefined',
    );
  }
  return attempt(() => ops.op_crypto_key_jwk(JSONStringify(known), wanted));
}

// A key of an operation: what it was given as, or an object that has it as `key`. `isPublic`: a public key is enough.
function keyOf(value, isPublic, name = "key", expected = KEY) {
  const given = direct(value, isPublic);
  if (given !== undefined) return given;
  if (value === null || typeof value !== "object") throw invalidArgType(name, expected, value);
  const { key, format, type, passphrase, encoding } = value;
  if (format === "jwk") return fromJwk(key, isPublic);
  const inner = direct(key, isPublic, { encoding, format, type, passphrase });
  if (inner === undefined) throw invalidArgType("key.key", KEY, key);
  return inner;
}

function direct(value, isPublic, options) {
  const bytes = bytesOf(value, options?.encoding);
  if (bytes !== undefined) return parse(bytes, isPublic, options);
  const state = isKey(value) ? stateOf(value) : web().keyOf(value);
  if (state === undefined) return undefined;
  if (state.type === "secret" || (state.type === "public" && !isPublic)) {
    throw invalidType(state.type, isPublic ? "private or public" : "private");
  }
  return state.key;
}

function parse(bytes, isPublic, options) {
  const format = options?.format ?? "pem";
  const type = options?.type;
  if (format !== "pem" && format !== "der") throw invalidOption("options.format", format);
  if (format === "der") {
    const known = type === "pkcs1" || (type === "spki" && isPublic) || type === "pkcs8" || type === "sec1";
    if (!known) throw invalidOption("options.type", type);
  }
  const { passphrase } = options ?? { __proto__: null };
  const phrase = passphrase === undefined || passphrase === null ? null : requireBytes(passphrase, "key.passphrase");
  const kind = type ?? "";
  if (isPublic && (format === "pem" || type === "spki" || type === "pkcs1")) {
    try {
      return attempt(() => ops.op_crypto_key_public(bytes, format, kind, phrase));
    } catch (error) {
      if (type !== "pkcs1") throw error;
    }
  }
  const key = attempt(() => ops.op_crypto_key_private(bytes, format, kind, phrase));
  return isPublic ? attempt(() => ops.op_crypto_key_to_public(key)) : key;
}

function createSecretKey(key, encoding) {
  const bytes = bytesOf(key, encoding);
  if (bytes === undefined) {
    throw invalidArgType("key", "an instance of ArrayBuffer, Buffer, TypedArray, or DataView", key);
  }
  return make("secret", asBuffer(bytes, TypedArrayPrototypeGetByteLength(bytes)));
}

function createPrivateKey(key) {
  if (isKey(key)) throw invalidArgType("key", BYTES, key);
  return make("private", keyOf(key, false, "key", BYTES));
}

function createPublicKey(key) {
  const state = isKey(key) ? stateOf(key) : undefined;
  if (state !== undefined && state.type !== "private") throw invalidType(state.type, "private");
  if (state !== undefined) return make("public", attempt(() => ops.op_crypto_key_to_public(state.key)));
  const made = keyOf(key, true);
  // A private KeyObject in an object.
  return make("public", attempt(() => ops.op_crypto_key_to_public(made)));
}

function detailOf(type, options) {
  if (type === "rsa") {
    requireObject(options, "options");
    const { modulusLength, publicExponent } = options;
    requireInteger(modulusLength, "options.modulusLength", 0, 2 ** 32 - 1);
    if (publicExponent !== undefined && publicExponent !== 65537) {
      throw native(Error, "ERR_CRYPTO_OPERATION_FAILED", "options.publicExponent must be 65537 here");
    }
    return `${modulusLength}`;
  }
  if (type === "ec") {
    requireObject(options, "options");
    return requireString(options.namedCurve, "options.namedCurve");
  }
  if (type === "ed25519" || type === "x25519") return "";
  requireString(type, "type");
  throw new CodedTypeError("ERR_INVALID_ARG_VALUE", `The argument 'type' must be a supported key type. Received '${type}'`);
}

function generateKeyPairSync(type, options) {
  const detail = detailOf(type, options);
  const privateKey = attempt(() => ops.op_crypto_generate(type, detail));
  const publicKey = attempt(() => ops.op_crypto_key_to_public(privateKey));
  const publicEncoding = options?.publicKeyEncoding;
  const privateEncoding = options?.privateKeyEncoding;
  return {
    publicKey: publicEncoding === undefined
      ? make("public", publicKey)
      : encodePublic(publicKey, publicEncoding, "options.publicKeyEncoding"),
    privateKey: privateEncoding === undefined
      ? make("private", privateKey)
      : encodePrivate(privateKey, privateEncoding, "options.privateKeyEncoding"),
  };
}

function generateKeyPair(type, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = undefined;
  }
  requireFunction(callback, "callback");
  const pair = generateKeyPairSync(type, options);
  setImmediate(callback, null, pair.publicKey, pair.privateKey);
}

function generateKeySync(type, options) {
  requireString(type, "type");
  requireObject(options, "options");
  const { length } = options;
  if (type === "aes") {
    if (length !== 128 && length !== 192 && length !== 256) {
      throw new CodedTypeError(
        "ERR_INVALID_ARG_VALUE",
        `The property 'options.length' must be one of: 128, 192, 256. Received ${text(length)}`,
      );
    }
  } else if (type === "hmac") {
    requireInteger(length, "options.length", 8, 2 ** 31 - 1);
  } else {
    throw new CodedTypeError("ERR_INVALID_ARG_VALUE", `The argument 'type' must be a supported key type. Received '${type}'`);
  }
  const bytes = new FastBuffer(length >>> 3);
  ops.op_crypto_random(bytes);
  return make("secret", bytes);
}

function generateKey(type, options, callback) {
  requireFunction(callback, "callback");
  setImmediate(callback, null, generateKeySync(type, options));
}

function diffieHellman(options) {
  requireObject(options, "options");
  const { privateKey, publicKey } = options;
  if (!isKey(privateKey)) throw invalidOption("options.privateKey", privateKey);
  if (!isKey(publicKey)) throw invalidOption("options.publicKey", publicKey);
  if (stateOf(privateKey).type !== "private") throw invalidType(stateOf(privateKey).type, "private");
  if (stateOf(publicKey).type === "secret") throw invalidType("secret", "private or public");
  const types = `${privateKey.asymmetricKeyType} and ${publicKey.asymmetricKeyType}`;
  if (privateKey.asymmetricKeyType !== publicKey.asymmetricKeyType) {
    throw new CodedError("ERR_CRYPTO_INCOMPATIBLE_KEY", `Incompatible key types for Diffie-Hellman: ${types}`);
  }
  return give(attempt(() => ops.op_crypto_agree(stateOf(privateKey).key, stateOf(publicKey).key)));
}


module.exports = {
  KeyObject,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  describe,
  diffieHellman,
  generateKey,
  generateKeyPair,
  generateKeyPairSync,
  generateKeySync,
  isKey,
  keyOf,
  make,
  parse,
  secretBytes,
};
