// ECDH on raw points and numbers. Keys are made of them as DER (RFC 5480, RFC 5915).

"use strict";

const { FastBuffer, copyBytes, decode, encodingOf, fromEncoded, ops, primordials } = host;
const { ArrayPrototypeSlice, Error, JSONParse, ObjectKeys, TypedArrayPrototypeGetByteLength } = primordials;
const { CodedError, CodedTypeError, attempt, callable, give, native, requireBytes, requireString } = require(
  "crypto_util",
);

const hex = encodingOf("hex");
const base64url = encodingOf("base64url");
const curves = {
  __proto__: null,
  prime256v1: { __proto__: null, oid: "06082a8648ce3d030107", size: 32 },
  secp256k1: { __proto__: null, oid: "06052b8104000a", size: 32 },
  secp384r1: { __proto__: null, oid: "06052b81040022", size: 48 },
  secp521r1: { __proto__: null, oid: "06052b81040023", size: 66 },
};
const EC = "06072a8648ce3d0201";

function hexOf(bytes) {
  return decode(bytes, hex, 0, TypedArrayPrototypeGetByteLength(bytes));
}

function byte(number) {
  const bytes = new FastBuffer(1);
  bytes[0] = number;
  return hexOf(bytes);
}

// An element of DER, in hexadecimal.
function element(tag, content) {
  const length = content.length / 2;
  return tag + (length < 128 ? byte(length) : `81${byte(length)}`) + content;
}

class ECDHClass {
  #name;
  #curve;
  #key;
  #public;

  constructor(curve) {
    requireString(curve, "curve");
    this.#curve = curves[curve];
    if (this.#curve === undefined) throw native(primordials.TypeError, "ERR_CRYPTO_INVALID_CURVE", "Invalid EC curve name");
    this.#name = curve;
  }

  generateKeys(encoding, format) {
    this.#use(attempt(() => ops.op_crypto_generate("ec", this.#name)));
    return this.getPublicKey(encoding, format);
  }

  #use(key) {
    this.#key = key;
    const spki = ops.op_crypto_key_export(ops.op_crypto_key_to_public(key), "spki");
    const length = 1 + 2 * this.#curve.size;
    const point = new FastBuffer(length);
    copyBytes(spki, point, 0, TypedArrayPrototypeGetByteLength(spki) - length, TypedArrayPrototypeGetByteLength(spki));
    this.#public = point;
  }

  getPublicKey(encoding, format) {
    if (this.#public === undefined) throw native(Error, "ERR_CRYPTO_OPERATION_FAILED", "Failed to get ECDH public key");
    return give(formatted(this.#public, this.#curve.size, format), encoding);
  }

  getPrivateKey(encoding) {
    if (this.#key === undefined) throw native(Error, "ERR_CRYPTO_OPERATION_FAILED", "Failed to get ECDH private key");
    return give(fromEncoded(JSONParse(ops.op_crypto_key_export_jwk(this.#key)).d, base64url), encoding);
  }

  setPrivateKey(privateKey, encoding) {
    const bytes = requireBytes(privateKey, "privateKey", encoding);
    const length = TypedArrayPrototypeGetByteLength(bytes);
    const { oid, size } = this.#curve;
    const invalid = () =>
      new CodedError("ERR_CRYPTO_OPERATION_FAILED", "Private key is not valid for specified curve.");
    if (length > size) throw invalid();
    const number = new FastBuffer(size);
    copyBytes(bytes, number, size - length, 0, length);
    const der = element("30", `020101${element("04", hexOf(number))}${element("a0", oid)}`);
    let key;
    try {
      key = ops.op_crypto_key_private(fromEncoded(der, hex), "der", "sec1", null);
    } catch {
      throw invalid();
    }
    this.#use(key);
  }

  computeSecret(otherPublicKey, inputEncoding, outputEncoding) {
    const point = requireBytes(otherPublicKey, "otherPublicKey", inputEncoding);
    if (this.#key === undefined) throw native(Error, "ERR_CRYPTO_OPERATION_FAILED", "Failed to get ECDH private key");
    const other = publicKey(point, this.#curve);
    return give(attempt(() => ops.op_crypto_agree(this.#key, other)), outputEncoding);
  }
}

function publicKey(point, { oid, size }) {
  const invalid = () =>
    new CodedError("ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY", "Public key is not valid for specified curve");
  if (TypedArrayPrototypeGetByteLength(point) > 1 + 2 * size) throw invalid();
  const der = element("30", element("30", EC + oid) + element("03", `00${hexOf(point)}`));
  try {
    return ops.op_crypto_key_public(fromEncoded(der, hex), "der", "spki", null);
  } catch {
    throw invalid();
  }
}

function formatted(point, size, format) {
  if (format === undefined || format === null || format === "uncompressed") return point;
  if (format !== "compressed" && format !== "hybrid") {
    throw new CodedTypeError("ERR_CRYPTO_ECDH_INVALID_FORMAT", `Invalid ECDH format: ${format}`);
  }
  const isOdd = point[2 * size] & 1;
  const length = format === "compressed" ? 1 + size : 1 + 2 * size;
  const other = new FastBuffer(length);
  copyBytes(point, other, 0, 0, length);
  other[0] = (format === "compressed" ? 2 : 6) + isOdd;
  return other;
}

module.exports = {
  ECDH: callable(ECDHClass, "ECDH"),
  createECDH(curve) {
    return new ECDHClass(curve);
  },
  getCurves() {
    return ArrayPrototypeSlice(ObjectKeys(curves));
  },
};
