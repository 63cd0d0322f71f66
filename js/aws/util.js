// AWS.util, as far as functions borrow from it, and the checks of values that the rest needs.

import { core, primordials } from "ext:core/mod.js";
import { op_aws_hash } from "ext:core/ops";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { makeError, utilError } from "ext:tidegate_sdk/error.js";

const {
  ArrayBufferIsView,
  ArrayIsArray,
  Date,
  DatePrototypeGetTime,
  DatePrototypeToISOString,
  Error,
  MathFloor,
  MathRandom,
  NumberIsNaN,
  ObjectHasOwn,
  ObjectPrototypeIsPrototypeOf,
  ObjectKeys,
  Promise,
  ReflectApply,
  RegExpPrototypeExec,
  String,
  StringPrototypeReplace,
  StringPrototypeToLowerCase,
  StringPrototypeToUpperCase,
  Uint8Array,
  encodeURIComponent,
} = primordials;
const { Blob } = core.loadExtScript("ext:deno_web/09_file.js");

export function isDate(value) {
  return core.isDate(value);
}

export function isBlob(value) {
  return ObjectPrototypeIsPrototypeOf(Blob.prototype, value);
}

// A view of the bytes of any buffer; undefined for anything else.
export function viewOf(value) {
  if (ArrayBufferIsView(value)) return value;
  return core.isAnyArrayBuffer(value) ? new Uint8Array(value) : undefined;
}

// Numbers are seconds, texts are dates of ISO 8601 or RFC 822.
export function parseTimestamp(value) {
  if (typeof value === "number") return new Date(value * 1000);
  const text = String(value);
  const known = RegExpPrototypeExec(/^\d+(\.\d+)?$/, text) !== null
    ? new Date(text * 1000)
    : RegExpPrototypeExec(/^\d{4}/, text) !== null || RegExpPrototypeExec(/^\w{3},/, text) !== null
    ? new Date(text)
    : undefined;
  if (known === undefined || NumberIsNaN(DatePrototypeGetTime(known))) {
    throw makeError("TimestampParserError", `unhandled timestamp format: ${value}`);
  }
  return known;
}

// The top level of an object, as far as it is its own.
export function copy(object) {
  if (object === null || object === undefined) return object;
  const result = {};
  for (const key in object) result[key] = object[key];
  return result;
}

function each(object, iterate) {
  const keys = ObjectKeys(object);
  for (let i = 0; i < keys.length; i++) {
    const stop = ReflectApply(iterate, this, [keys[i], object[keys[i]]]);
    if (stop === util.abort) break;
  }
}

function arrayEach(array, iterate) {
  for (let i = 0; i < array.length; i++) {
    const stop = ReflectApply(iterate, this, [array[i], i]);
    if (stop === util.abort) break;
  }
}

export function merge(into, from) {
  const keys = ObjectKeys(from);
  for (let i = 0; i < keys.length; i++) into[keys[i]] = from[keys[i]];
  return into;
}

function uriEscape(text) {
  const escaped = encodeURIComponent(String(text));
  return StringPrototypeReplace(escaped, /[!'()*]/g, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return `%${StringPrototypeToUpperCase(code)}`;
  });
}

function bytesOf(data) {
  if (typeof data === "string") return Buffer.from(data);
  const view = viewOf(data);
  if (view === undefined) throw makeError("InvalidParameterType", "data must be a string or bytes");
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

function hash(algorithm, data, digest) {
  const bytes = Buffer.from(op_aws_hash(algorithm, bytesOf(data)), "hex");
  return encoded(bytes, digest);
}

function encoded(bytes, digest) {
  return digest === undefined || digest === "buffer" ? bytes : bytes.toString(digest);
}

const BLOCK = 64;

// HMAC with SHA-256, RFC 2104.
function hmac(key, text, digest) {
  let secret = bytesOf(key);
  if (secret.length > BLOCK) secret = hash("sha256", secret);
  const inner = Buffer.alloc(BLOCK, 0x36);
  const outer = Buffer.alloc(BLOCK, 0x5c);
  for (let i = 0; i < secret.length; i++) {
    inner[i] ^= secret[i];
    outer[i] ^= secret[i];
  }
  const middle = hash("sha256", Buffer.concat([inner, bytesOf(text)]));
  return encoded(hash("sha256", Buffer.concat([outer, middle])), digest ?? "binary");
}

function promisifyMethod(name, PromiseClass = Promise) {
  return function promise(...args) {
    return new PromiseClass((resolve, reject) => {
      this[name](...args, (error, data) => (error ? reject(error) : resolve(data)));
    });
  };
}

function inherit(klass, features) {
  if (features === undefined) {
    features = klass;
    klass = Object;
  }
  const constructor = ObjectHasOwn(features, "constructor")
    ? features.constructor
    : function (...args) {
      ReflectApply(klass, this, args);
    };
  constructor.prototype = { __proto__: klass.prototype };
  constructor.__super__ = klass;
  merge(constructor.prototype, features);
  constructor.prototype.constructor = constructor;
  return constructor;
}

export const util = {
  abort: {},
  engine: () => "nodejs/v20.20.2",
  isBrowser: () => false,
  isNode: () => true,
  error: utilError,
  each,
  arrayEach,
  copy(object) {
    return ArrayIsArray(object) ? [...object] : copy(object);
  },
  merge: (first, second) => merge(copy(first), second),
  update: merge,
  inherit,
  isEmpty(object) {
    return ObjectKeys(object).length === 0;
  },
  promisifyMethod,
  uriEscape,
  uriEscapePath(path) {
    return String(path).split("/").map(uriEscape).join("/");
  },
  Buffer,
  base64: {
    encode: (data) => bytesOf(data).toString("base64"),
    decode: (text) => Buffer.from(String(text), "base64"),
  },
  crypto: {
    md5: (data, digest) => hash("md5", data, digest),
    sha256: (data, digest) => hash("sha256", data, digest),
    hmac,
  },
  date: {
    getDate: () => new Date(),
    iso8601(date = new Date()) {
      return StringPrototypeReplace(DatePrototypeToISOString(date), /\.\d{3}Z$/, "Z");
    },
    rfc822(date = new Date()) {
      return date.toUTCString();
    },
    unixTimestamp(date = new Date()) {
      return DatePrototypeGetTime(date) / 1000;
    },
    parseTimestamp,
  },
  string: {
    upperFirst: (text) => StringPrototypeToUpperCase(text[0]) + text.slice(1),
    lowerFirst: (text) => StringPrototypeToLowerCase(text[0]) + text.slice(1),
    byteLength(data) {
      if (data === null || data === undefined) return 0;
      if (typeof data === "string") return Buffer.byteLength(data);
      if (typeof data.byteLength === "number") return data.byteLength;
      throw utilError(new Error(`Cannot determine length of ${data}`), { object: data });
    },
  },
  uuid: {
    v4() {
      return StringPrototypeReplace("xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx", /[xy]/g, (place) => {
        const digit = MathFloor(MathRandom() * 16);
        return (place === "x" ? digit : (digit & 0x3) | 0x8).toString(16);
      });
    },
  },
};
