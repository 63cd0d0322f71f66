// Encryption with RSA keys.

"use strict";

const { ops, primordials } = host;
const { StringPrototypeToLowerCase, TypeError } = primordials;
const { attempt, give, native, requireBytes, wrongType } = require("crypto_util");
const { keyOf } = require("crypto_keys");
const { digestOf } = require("crypto_hash");

const PKCS1 = 1;
const OAEP = 4;

function operation(name, isPublic, defaultPadding) {
  return {
    [name](options, buffer) {
      const key = keyOf(options, isPublic, "key");
      const isObject = typeof options === "object" && options !== null;
      const padding = (isObject ? options.padding : undefined) ?? defaultPadding;
      const oaepHash = isObject ? options.oaepHash : undefined;
      const oaepLabel = isObject ? options.oaepLabel : undefined;
      const encoding = isObject ? options.encoding : undefined;
      const data = requireBytes(buffer, "buffer", encoding);
      const label = oaepLabel === undefined ? null : requireBytes(oaepLabel, "key.oaepLabel", encoding);
      let hash = "sha1";
      if (oaepHash !== undefined) {
        if (typeof oaepHash !== "string") throw wrongType("key.oaepHash", "of type string", oaepHash);
        hash = digestOf(oaepHash) ?? StringPrototypeToLowerCase(oaepHash);
        if (digestOf(oaepHash) === undefined) {
          throw native(primordials.Error, "ERR_OSSL_EVP_INVALID_DIGEST", "Invalid digest used");
        }
      }
      if (name === "privateDecrypt" && padding === PKCS1) {
        throw native(
          TypeError,
          "ERR_INVALID_ARG_VALUE",
          "RSA_PKCS1_PADDING is no longer supported for private decryption, " +
            "this can be reverted with --security-revert=CVE-2023-46809",
        );
      }
      return give(attempt(() => ops.op_crypto_rsa(key, name, data, padding >>> 0, hash, label)));
    },
  }[name];
}

module.exports = {
  publicEncrypt: operation("publicEncrypt", true, OAEP),
  privateDecrypt: operation("privateDecrypt", false, OAEP),
  privateEncrypt: operation("privateEncrypt", false, PKCS1),
  publicDecrypt: operation("publicDecrypt", true, PKCS1),
};
