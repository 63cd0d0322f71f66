// What the modules of `crypto` work with. The modules themselves are evaluated when `crypto` is first touched.

import { core, internals, primordials } from "ext:core/mod.js";
import {
  op_crypto_agree,
  op_crypto_cipher,
  op_crypto_cipher_aad,
  op_crypto_cipher_final,
  op_crypto_cipher_tag,
  op_crypto_cipher_update,
  op_crypto_equal,
  op_crypto_generate,
  op_crypto_hold,
  op_crypto_hash,
  op_crypto_hash_copy,
  op_crypto_hash_digest,
  op_crypto_hash_update,
  op_crypto_hmac,
  op_crypto_key_describe,
  op_crypto_key_equals,
  op_crypto_key_export,
  op_crypto_key_export_jwk,
  op_crypto_key_jwk,
  op_crypto_key_private,
  op_crypto_key_public,
  op_crypto_key_to_public,
  op_crypto_pbkdf2,
  op_crypto_pbkdf2_salt,
  op_crypto_pbkdf2_step,
  op_crypto_random,
  op_crypto_rsa,
  op_crypto_scrypt_fill,
  op_crypto_scrypt_mix,
  op_crypto_sign,
  op_crypto_verify,
  op_defer,
} from "ext:core/ops";
import { bufferOf, bytesOfView, copyBytes, FastBuffer } from "ext:tidegate_buffer/bytes.js";
import { decode, encodingOf, utf8 } from "ext:tidegate_buffer/encodings.js";
import * as errors from "ext:tidegate_buffer/errors.js";
import { fromEncoded } from "ext:tidegate_buffer/from.js";
import { load, provide } from "ext:tidegate_library/library.js";

const { DOMException } = core.loadExtScript("ext:deno_web/01_dom_exception.js");

// How WebCrypto brands a key that is also one of Node's; nothing here does that.
internals.kKeyObject = Symbol("key");
const web = core.loadExtScript("ext:deno_crypto/00_crypto.js");

const names = [
  "DataError",
  "InvalidAccessError",
  "NotSupportedError",
  "OperationError",
  "QuotaExceededError",
  "TypeMismatchError",
];
for (let i = 0; i < names.length; i++) {
  core.registerErrorBuilder(`DOMException${names[i]}`, (message) => new DOMException(message, names[i]));
}

const ops = {
  __proto__: null,
  op_crypto_agree,
  op_crypto_cipher,
  op_crypto_cipher_aad,
  op_crypto_cipher_final,
  op_crypto_cipher_tag,
  op_crypto_cipher_update,
  op_crypto_equal,
  op_crypto_generate,
  op_crypto_hold,
  op_crypto_hash,
  op_crypto_hash_copy,
  op_crypto_hash_digest,
  op_crypto_hash_update,
  op_crypto_hmac,
  op_crypto_key_describe,
  op_crypto_key_equals,
  op_crypto_key_export,
  op_crypto_key_export_jwk,
  op_crypto_key_jwk,
  op_crypto_key_private,
  op_crypto_key_public,
  op_crypto_key_to_public,
  op_crypto_pbkdf2,
  op_crypto_pbkdf2_salt,
  op_crypto_pbkdf2_step,
  op_crypto_random,
  op_crypto_rsa,
  op_crypto_scrypt_fill,
  op_crypto_scrypt_mix,
  op_crypto_sign,
  op_crypto_verify,
  op_defer,
};

const modules = ["util", "hash", "random", "kdf", "cipher", "keys", "sign", "rsa", "ecdh", "web"];

export function provideCrypto(timers) {
  const host = {
    __proto__: null,
    DOMException,
    FastBuffer,
    bufferOf,
    bytesOfView,
    copyBytes,
    core,
    decode,
    encodingOf,
    errors,
    fromEncoded,
    ops,
    primordials,
    setImmediate: timers.setImmediate,
    utf8,
    web,
  };
  provide("node/crypto", host);
  for (let i = 0; i < modules.length; i++) provide(`node/crypto_${modules[i]}`, host);
}

export const crypto = () => load("node/crypto");
export const classOf = (name) => () => {
  // The module adapts the classes.
  load("node/crypto_web");
  return web[name];
};
