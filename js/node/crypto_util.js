// Arguments and results of `crypto`.

"use strict";

const { FastBuffer, bytesOfView, copyBytes, core, decode, encodingOf, errors, fromEncoded, primordials, utf8 } = host;
const { CodedError, CodedRangeError, CodedTypeError, invalidArgType, outOfRange } = errors;
const {
  ArrayBufferIsView,
  Error,
  NumberIsInteger,
  ObjectDefineProperty,
  StringPrototypeIncludes,
  StringPrototypeReplace,
  StringPrototypeSplit,
  StringPrototypeStartsWith,
  TypeError,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeGetByteOffset,
  TypedArrayPrototypeGetSymbolToStringTag,
  Uint8Array,
} = primordials;

const BYTES = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView";
const DATA = "of type string or an instance of Buffer, TypedArray, or DataView";
// What an op is given at a time, so that the time limit is looked at in between.
const PIECE = 1 << 20;

function viewBytes(view) {
  const isTypedArray = TypedArrayPrototypeGetSymbolToStringTag(view) !== undefined;
  // None of a detached buffer either, on which no view can be made.
  return isTypedArray && TypedArrayPrototypeGetByteLength(view) === 0 ? new Uint8Array(0) : bytesOfView(view);
}

// A string with an unknown encoding is taken for UTF-8.
function textBytes(text, encoding) {
  const known = encoding === undefined || encoding === null || encoding === "buffer" ? utf8 : encodingOf(encoding) ?? utf8;
  return fromEncoded(text, known);
}

// The bytes of a view or string; `undefined` for anything else.
function dataOf(value, encoding) {
  if (typeof value === "string") return textBytes(value, encoding);
  return ArrayBufferIsView(value) ? viewBytes(value) : undefined;
}

// The same of an ArrayBuffer, too.
function bytesOf(value, encoding) {
  if (core.isAnyArrayBuffer(value)) return new Uint8Array(value);
  return dataOf(value, encoding);
}

function requireData(value, name, encoding) {
  const bytes = dataOf(value, encoding);
  if (bytes === undefined) throw invalidArgType(name, DATA, value);
  return bytes;
}

function requireBytes(value, name, encoding) {
  const bytes = bytesOf(value, encoding);
  if (bytes === undefined) throw invalidArgType(name, BYTES, value);
  return bytes;
}

function requireString(value, name) {
  if (typeof value !== "string") throw wrongType(name, "of type string", value);
  return value;
}

function requireFunction(value, name) {
  if (typeof value !== "function") throw invalidArgType(name, "of type function", value);
}

function requireObject(value, name) {
  if (value === null || typeof value !== "object") throw wrongType(name, "of type object", value);
}

// Node calls what is in `options` a property, and the rest arguments.
function wrongType(name, expected, value) {
  if (!StringPrototypeIncludes(name, ".")) return invalidArgType(name, expected, value);
  const { message } = invalidArgType(name, expected, value);
  return new CodedTypeError("ERR_INVALID_ARG_TYPE", StringPrototypeReplace(message, '" argument', '" property'));
}

function requireInteger(value, name, min, max) {
  if (typeof value !== "number") throw wrongType(name, "of type number", value);
  if (!NumberIsInteger(value)) throw outOfRange(name, "an integer", value);
  if (value < min || value > max) throw outOfRange(name, `>= ${min} && <= ${max}`, value);
}

// A Buffer, or text in an encoding; an unknown encoding gives a Buffer.
function give(bytes, encoding) {
  const known = encoding === undefined || encoding === null || encoding === "buffer" ? undefined : encodingOf(encoding);
  const length = TypedArrayPrototypeGetByteLength(bytes);
  if (known === undefined) return asBuffer(bytes, length);
  return decode(bytes, known, 0, length);
}

// The first `length` bytes, in memory of their own.
function asBuffer(bytes, length) {
  const buffer = new FastBuffer(length);
  copyBytes(bytes, buffer, 0, 0, length);
  return buffer;
}

function inPieces(bytes, use) {
  const length = TypedArrayPrototypeGetByteLength(bytes);
  if (length <= PIECE) {
    use(bytes);
    return;
  }
  const memory = TypedArrayPrototypeGetBuffer(bytes);
  const start = TypedArrayPrototypeGetByteOffset(bytes);
  for (let at = 0; at < length; at += PIECE) {
    use(new Uint8Array(memory, start + at, at + PIECE > length ? length - at : PIECE));
  }
}

// OpenSSL's errors have its library and reason, too.
function attempt(work) {
  try {
    return work();
  } catch (error) {
    const message = error.message;
    if (typeof message === "string" && StringPrototypeStartsWith(message, "error:")) {
      const parts = StringPrototypeSplit(message, ":");
      const code = error.code;
      delete error.code;
      error.library = parts[2];
      error.reason = parts[4];
      error.code = code;
    }
    throw error;
  }
}

function openssl(code, message) {
  return attempt(() => {
    const error = new Error(message);
    error.code = code;
    throw error;
  });
}

// An argument that Node refuses in its native code: the code is a property and no more.
function native(Base, code, message) {
  const error = new Base(message);
  if (code !== undefined) error.code = code;
  return error;
}

function invalidDigest(name) {
  return native(TypeError, "ERR_CRYPTO_INVALID_DIGEST", `Invalid digest: ${name}`);
}

// For classes that Node also lets call without `new`.
function callable(Class, name) {
  const call = function (a, b, c, d) {
    return new Class(a, b, c, d);
  };
  ObjectDefineProperty(call, "name", { __proto__: null, value: name, configurable: true });
  ObjectDefineProperty(call, "prototype", { __proto__: null, value: Class.prototype });
  ObjectDefineProperty(Class.prototype, "constructor", {
    __proto__: null,
    value: call,
    writable: true,
    configurable: true,
  });
  return call;
}

module.exports = {
  CodedError,
  CodedRangeError,
  CodedTypeError,
  asBuffer,
  attempt,
  bytesOf,
  callable,
  dataOf,
  give,
  inPieces,
  invalidDigest,
  native,
  openssl,
  requireBytes,
  requireData,
  requireFunction,
  requireInteger,
  requireObject,
  requireString,
  wrongType,
};
