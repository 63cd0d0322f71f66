// node:crypto, and the global `crypto`: the module with WebCrypto on it.

"use strict";

const { primordials } = host;
const { ObjectDefineProperty, ObjectKeys } = primordials;
const { CodedError } = host.errors;

// OpenSSL's numbers, but for those of TLS and engines.
const constants = {
  __proto__: null,
  OPENSSL_VERSION_NUMBER: 805306672,
  DH_CHECK_P_NOT_SAFE_PRIME: 2,
  DH_CHECK_P_NOT_PRIME: 1,
  DH_UNABLE_TO_CHECK_GENERATOR: 4,
  DH_NOT_SUITABLE_GENERATOR: 8,
  RSA_PKCS1_PADDING: 1,
  RSA_NO_PADDING: 3,
  RSA_PKCS1_OAEP_PADDING: 4,
  RSA_X931_PADDING: 5,
  RSA_PKCS1_PSS_PADDING: 6,
  RSA_PSS_SALTLEN_DIGEST: -1,
  RSA_PSS_SALTLEN_MAX_SIGN: -2,
  RSA_PSS_SALTLEN_AUTO: -2,
  POINT_CONVERSION_COMPRESSED: 2,
  POINT_CONVERSION_UNCOMPRESSED: 4,
  POINT_CONVERSION_HYBRID: 6,
};

const parts = ["hash", "random", "kdf", "cipher", "keys", "sign", "rsa", "ecdh"];
const hidden = ["describe", "digestOf", "finish", "hmacKey", "isKey", "keyOf", "make", "parse", "pbkdf2Work", "runLater", "secretBytes", "start", "update"];

function define(name, get) {
  ObjectDefineProperty(module.exports, name, { __proto__: null, get, enumerable: true, configurable: true });
}

for (let i = 0; i < parts.length; i++) {
  const part = require(`crypto_${parts[i]}`);
  const names = ObjectKeys(part);
  for (let j = 0; j < names.length; j++) {
    if (!primordials.ArrayPrototypeIncludes(hidden, names[j])) module.exports[names[j]] = part[names[j]];
  }
}

const unavailable = ["createDiffieHellman", "createDiffieHellmanGroup", "getDiffieHellman", "generatePrime", "generatePrimeSync", "checkPrime", "checkPrimeSync"];
for (let i = 0; i < unavailable.length; i++) {
  const name = unavailable[i];
  module.exports[name] = {
    [name]() {
      throw new CodedError("ERR_FEATURE_UNAVAILABLE_ON_PLATFORM", `crypto.${name} is not available in Tidegate; use createECDH`);
    },
  }[name];
}

module.exports.constants = constants;
define("webcrypto", () => require("crypto_web").crypto);
define("subtle", () => require("crypto_web").crypto.subtle);
define("getRandomValues", () => require("crypto_web").getRandomValues);
define("fips", () => 0);
module.exports.getFips = function getFips() {
  return 0;
};
