// Cipheriv and Decipheriv.

"use strict";

const { FastBuffer, copyBytes, decode, encodingOf, errors, ops, primordials } = host;
const { invalidArgType } = errors;
const {
  ArrayPrototypePush,
  Error,
  ObjectKeys,
  RangeError,
  StringPrototypeToLowerCase,
  TypeError,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteLength,
  Uint8Array,
} = primordials;
const {
  CodedError,
  asBuffer,
  attempt,
  callable,
  inPieces,
  native,
  requireBytes,
  requireData,
  requireString,
} = require("crypto_util");
const { secretBytes } = require("crypto_keys");

const ciphers = { __proto__: null };
const bits = [128, 192, 256];
const modes = ["cbc", "ctr", "ecb", "gcm"];
for (let i = 0; i < bits.length; i++) {
  for (let j = 0; j < modes.length; j++) {
    const mode = modes[j];
    const iv = mode === "ecb" ? 0 : mode === "gcm" ? 12 : 16;
    const nid = { __proto__: null, ecb: 418, cbc: 419, ctr: 904, gcm: 895 }[mode] + i * (mode === "ctr" ? 1 : mode === "gcm" ? 3 : 4);
    ciphers[`aes-${bits[i]}-${mode}`] = { __proto__: null, mode, block: 16, key: bits[i] / 8, iv, nid };
  }
}
ciphers["des-ede3-cbc"] = { __proto__: null, mode: "cbc", block: 8, key: 24, iv: 8, nid: 44 };
const aliases = {
  __proto__: null,
  "aes128": "aes-128-cbc",
  "aes192": "aes-192-cbc",
  "aes256": "aes-256-cbc",
  "des3": "des-ede3-cbc",
  "id-aes128-gcm": "aes-128-gcm",
  "id-aes192-gcm": "aes-192-gcm",
  "id-aes256-gcm": "aes-256-gcm",
};

function known(name) {
  const lower = StringPrototypeToLowerCase(name);
  return aliases[lower] ?? (ciphers[lower] === undefined ? undefined : lower);
}

// Text out of pieces whose ends may be in the middle of a character.
class Decoder {
  #encoding;
  #rest = new FastBuffer(0);

  constructor(encoding) {
    this.#encoding = encoding;
  }

  decode(bytes, isLast) {
    const restLength = TypedArrayPrototypeGetByteLength(this.#rest);
    const length = restLength + TypedArrayPrototypeGetByteLength(bytes);
    const all = new FastBuffer(length);
    copyBytes(this.#rest, all, 0, 0, restLength);
    copyBytes(bytes, all, restLength, 0, length);
    const kept = isLast ? 0 : this.#incomplete(all, length);
    this.#rest = new FastBuffer(kept);
    copyBytes(all, this.#rest, 0, length - kept, length);
    return decode(all, this.#encoding, 0, length - kept);
  }

  #incomplete(bytes, length) {
    const code = this.#encoding.code;
    if (code === encodingOf("base64").code || code === encodingOf("base64url").code) return length % 3;
    if (code === encodingOf("utf16le").code) return length % 2;
    if (code !== encodingOf("utf8").code) return 0;
    for (let back = 1; back <= 3 && back <= length; back++) {
      const byte = bytes[length - back];
      if (byte < 0x80) return 0;
      if (byte >= 0xc0) {
        const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return size > back ? back : 0;
      }
    }
    return 0;
  }
}

const validTag = (length) => length === 4 || length === 8 || (length >= 12 && length <= 16);
const invalidTag = (length) =>
  native(TypeError, "ERR_CRYPTO_INVALID_AUTH_TAG", `Invalid authentication tag length: ${length}`);
const invalidState = (name) =>
  new CodedError("ERR_CRYPTO_INVALID_STATE", `Invalid state for operation ${name}`);
const unauthenticated = () => native(Error, undefined, "Unsupported state or unable to authenticate data");
const authenticated = (cipher) => cipher.mode === "gcm";

class Cipher {
  #kind;
  #encrypts;
  #state;
  #pads = true;
  #aad;
  #started = false;
  #finished = false;
  #tag;
  #tagLength;
  #decoder;
  #outputEncoding;

  constructor(encrypts, algorithm, key, iv, options) {
    requireString(algorithm, "cipher");
    const encoding = options !== null && typeof options === "object" ? options.encoding : undefined;
    const tagLength = options !== null && typeof options === "object" ? options.authTagLength : undefined;
    const keyBytes = secretBytes(key, "key", encoding);
    const ivBytes = iv === null ? new FastBuffer(0) : requireBytes(iv, "iv");
    const name = known(algorithm);
    if (name === undefined) throw native(Error, "ERR_CRYPTO_UNKNOWN_CIPHER", "Unknown cipher");
    const kind = this.#kind = ciphers[name];
    const ivLength = TypedArrayPrototypeGetByteLength(ivBytes);
    if (authenticated(kind) ? ivLength === 0 : ivLength !== kind.iv) {
      throw native(TypeError, "ERR_CRYPTO_INVALID_IV", "Invalid initialization vector");
    }
    if (TypedArrayPrototypeGetByteLength(keyBytes) !== kind.key) {
      throw native(RangeError, "ERR_CRYPTO_INVALID_KEYLEN", "Invalid key length");
    }
    if (tagLength !== undefined && tagLength !== null && authenticated(kind)) {
      if (typeof tagLength !== "number" || !validTag(tagLength)) throw invalidTag(tagLength);
      this.#tagLength = tagLength;
    }
    this.#encrypts = encrypts;
    this.#state = ops.op_crypto_cipher(kind.mode, kind.block, encrypts, keyBytes, ivBytes);
    if (this.#state === null) throw native(TypeError, "ERR_CRYPTO_INVALID_IV", "Invalid initialization vector");
  }

  #start() {
    if (this.#started) return;
    this.#started = true;
    if (this.#aad !== undefined) inPieces(this.#aad, (piece) => ops.op_crypto_cipher_aad(this.#state, piece));
  }

  #give(bytes, encoding, isLast) {
    const chosen = encoding === undefined || encoding === null || encoding === "buffer" ? undefined : encodingOf(encoding);
    if (chosen === undefined) return bytes;
    if (this.#decoder === undefined) {
      this.#decoder = new Decoder(chosen);
      this.#outputEncoding = chosen;
    } else if (this.#outputEncoding !== chosen) {
      throw new CodedError("ERR_INTERNAL_ASSERTION", "Cannot change encoding");
    }
    return this.#decoder.decode(bytes, isLast);
  }

  update(data, inputEncoding, outputEncoding) {
    const input = requireData(data, "data", inputEncoding);
    if (this.#finished) throw native(Error, undefined, "Trying to add data in unsupported state");
    this.#start();
    const length = TypedArrayPrototypeGetByteLength(input);
    const output = new FastBuffer(length + this.#kind.block);
    const memory = TypedArrayPrototypeGetBuffer(output);
    let written = 0;
    inPieces(input, (piece) => {
      const room = new Uint8Array(memory, written);
      written += attempt(() => ops.op_crypto_cipher_update(this.#state, piece, room, this.#pads));
    });
    return this.#give(asBuffer(output, written), outputEncoding, false);
  }

  final(outputEncoding) {
    if (this.#finished) throw native(Error, "ERR_CRYPTO_INVALID_STATE", "Invalid state");
    this.#start();
    this.#finished = true;
    if (!this.#encrypts && authenticated(this.#kind)) this.#authenticate();
    const output = new FastBuffer(16);
    const written = attempt(() => ops.op_crypto_cipher_final(this.#state, output, this.#pads));
    if (this.#encrypts && authenticated(this.#kind)) {
      this.#tag = asBuffer(ops.op_crypto_cipher_tag(this.#state), this.#tagLength ?? 16);
    }
    return this.#give(asBuffer(output, written), outputEncoding, true);
  }

  #authenticate() {
    if (this.#tag === undefined) throw unauthenticated();
    const tag = asBuffer(ops.op_crypto_cipher_tag(this.#state), TypedArrayPrototypeGetByteLength(this.#tag));
    if (!ops.op_crypto_equal(tag, this.#tag)) throw unauthenticated();
  }

  setAutoPadding(autoPadding) {
    if (this.#finished) throw invalidState("setAutoPadding");
    this.#pads = autoPadding === undefined ? true : !!autoPadding;
    return this;
  }

  setAAD(aadbuf, options) {
    const bytes = requireBytes(aadbuf, "aadbuf", options?.encoding);
    if (this.#finished || this.#started || !authenticated(this.#kind)) throw invalidState("setAAD");
    const before = this.#aad ?? new FastBuffer(0);
    const length = TypedArrayPrototypeGetByteLength(before);
    const total = length + TypedArrayPrototypeGetByteLength(bytes);
    const aad = new FastBuffer(total);
    copyBytes(before, aad, 0, 0, length);
    copyBytes(bytes, aad, length, 0, total);
    this.#aad = aad;
    return this;
  }

  getAuthTag() {
    if (!this.#encrypts || !this.#finished || !authenticated(this.#kind)) throw invalidState("getAuthTag");
    return asBuffer(this.#tag, TypedArrayPrototypeGetByteLength(this.#tag));
  }

  setAuthTag(buffer, encoding) {
    const bytes = requireBytes(buffer, "buffer", encoding);
    if (this.#encrypts || this.#finished || this.#tag !== undefined || !authenticated(this.#kind)) {
      throw invalidState("setAuthTag");
    }
    const length = TypedArrayPrototypeGetByteLength(bytes);
    if (!validTag(length) || (this.#tagLength !== undefined && length !== this.#tagLength)) throw invalidTag(length);
    this.#tag = asBuffer(bytes, length);
    return this;
  }
}

class CipherivClass extends Cipher {
  constructor(cipher, key, iv, options) {
    super(true, cipher, key, iv, options);
  }
}

class DecipherivClass extends Cipher {
  constructor(cipher, key, iv, options) {
    super(false, cipher, key, iv, options);
  }
}

// Each has the methods that it has in Node, and no more.
const shared = Cipher.prototype;
const methods = ["update", "final", "setAutoPadding", "setAAD"];
function adopt(Class, own) {
  const names = primordials.ArrayPrototypeConcat(methods, [own]);
  for (let i = 0; i < names.length; i++) {
    primordials.ObjectDefineProperty(Class.prototype, names[i], {
      __proto__: null,
      value: shared[names[i]],
      writable: true,
      configurable: true,
    });
  }
  primordials.ObjectSetPrototypeOf(Class.prototype, primordials.ObjectPrototype);
}
adopt(CipherivClass, "getAuthTag");
adopt(DecipherivClass, "setAuthTag");

function getCipherInfo(nameOrNid, options) {
  let name;
  if (typeof nameOrNid === "string") {
    name = known(nameOrNid);
  } else if (typeof nameOrNid === "number") {
    const names = ObjectKeys(ciphers);
    for (let i = 0; i < names.length; i++) if (ciphers[names[i]].nid === nameOrNid) name = names[i];
  } else {
    throw invalidArgType("nameOrNid", "of type string or number", nameOrNid);
  }
  if (name === undefined) return undefined;
  const kind = ciphers[name];
  const ivLength = options?.ivLength;
  if (options?.keyLength !== undefined && options.keyLength !== kind.key) return undefined;
  if (ivLength !== undefined && kind.mode !== "gcm" && ivLength !== kind.iv) return undefined;
  const short = kind.mode === "gcm" ? `id-aes${kind.key * 8}-gcm` : name;
  const info = { mode: kind.mode, name: short, nid: kind.nid };
  info.blockSize = kind.mode === "gcm" || kind.mode === "ctr" ? 1 : kind.block;
  if (kind.iv !== 0) info.ivLength = ivLength ?? kind.iv;
  info.keyLength = kind.key;
  return info;
}

module.exports = {
  Cipheriv: callable(CipherivClass, "Cipheriv"),
  Decipheriv: callable(DecipherivClass, "Decipheriv"),
  createCipheriv(cipher, key, iv, options) {
    return new CipherivClass(cipher, key, iv, options);
  },
  createDecipheriv(cipher, key, iv, options) {
    return new DecipherivClass(cipher, key, iv, options);
  },
  getCipherInfo,
  getCiphers() {
    const names = ObjectKeys(ciphers);
    const more = ["aes128", "aes192", "aes256", "des3", "id-aes128-GCM", "id-aes192-GCM", "id-aes256-GCM"];
    for (let i = 0; i < more.length; i++) ArrayPrototypePush(names, more[i]);
    return primordials.ArrayPrototypeSort(names);
  },
};
