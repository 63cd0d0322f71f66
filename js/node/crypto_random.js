// Random bytes, numbers and UUIDs.

"use strict";

const { FastBuffer, core, decode, encodingOf, errors, ops, primordials, setImmediate } = host;
const { invalidArgType, outOfRange } = errors;
const {
  ArrayBufferIsView,
  NumberIsSafeInteger,
  StringPrototypeSlice,
  TypedArrayPrototypeGetSymbolToStringTag,
  TypedArrayPrototypeGetByteLength,
  Uint8Array,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteOffset,
} = primordials;
const {
  CodedTypeError,
  bytesOf,
  inPieces,
  native,
  requireFunction,
  requireInteger,
  requireObject,
} = require("crypto_util");

const MAX = 2 ** 31 - 1;
const hex = encodingOf("hex");

function fill(bytes) {
  inPieces(bytes, (piece) => ops.op_crypto_random(piece));
}

function randomBytes(size, callback) {
  requireInteger(size, "size", 0, MAX);
  if (callback !== undefined) requireFunction(callback, "callback");
  const buffer = new FastBuffer(size);
  fill(buffer);
  if (callback === undefined) return buffer;
  setImmediate(callback, null, buffer);
  return undefined;
}

function part(buffer, offset, size) {
  const isBuffer = core.isAnyArrayBuffer(buffer);
  if (!isBuffer && !ArrayBufferIsView(buffer)) {
    throw invalidArgType("buf", "an instance of ArrayBuffer or ArrayBufferView", buffer);
  }
  const bytes = bytesOf(buffer);
  const length = TypedArrayPrototypeGetByteLength(bytes);
  const tag = TypedArrayPrototypeGetSymbolToStringTag(buffer);
  const width = tag === undefined ? 1 : buffer.BYTES_PER_ELEMENT;
  offset = offset === undefined ? 0 : offset;
  requireNumber(offset, "offset");
  offset *= width;
  if (!(offset >= 0 && offset <= length)) throw outOfRange("offset", `>= 0 && <= ${length}`, offset);
  if (size === undefined) size = length - offset;
  else {
    requireNumber(size, "size");
    size *= width;
    if (!(size >= 0 && size <= MAX)) throw outOfRange("size", `>= 0 && <= ${MAX}`, size);
    if (size + offset > length) throw outOfRange("size + offset", `<= ${length}`, size + offset);
  }
  return new Uint8Array(TypedArrayPrototypeGetBuffer(bytes), TypedArrayPrototypeGetByteOffset(bytes) + offset, size);
}

function requireNumber(value, name) {
  if (typeof value !== "number") throw invalidArgType(name, "of type number", value);
}

function randomFillSync(buffer, offset, size) {
  fill(part(buffer, offset, size));
  return buffer;
}

function randomFill(buffer, offset, size, callback) {
  if (typeof offset === "function") {
    callback = offset;
    offset = size = undefined;
  } else if (typeof size === "function") {
    callback = size;
    size = undefined;
  } else {
    requireFunction(callback, "callback");
  }
  fill(part(buffer, offset, size));
  setImmediate(callback, null, buffer);
}

const six = new Uint8Array(6);

function below(range) {
  const limit = 2 ** 48 - (2 ** 48 % range);
  for (;;) {
    ops.op_crypto_random(six);
    let number = 0;
    for (let i = 0; i < 6; i++) number = number * 256 + six[i];
    if (number < limit) return number % range;
  }
}

function randomInt(min, max, callback) {
  const minIsMissing = max === undefined || typeof max === "function";
  if (minIsMissing) {
    callback = max;
    max = min;
    min = 0;
  }
  if (callback !== undefined) requireFunction(callback, "callback");
  if (!NumberIsSafeInteger(min)) throw invalidArgType("min", "a safe integer", min);
  if (!NumberIsSafeInteger(max)) throw invalidArgType("max", "a safe integer", max);
  if (max <= min) throw outOfRange("max", `greater than the value of "min" (${min})`, max);
  const range = max - min;
  if (!(range <= 2 ** 48 - 1)) {
    throw outOfRange(minIsMissing ? "max" : "max - min", `<= ${2 ** 48 - 1}`, range);
  }
  const number = min + below(range);
  if (callback === undefined) return number;
  setImmediate(callback, undefined, number);
  return undefined;
}

function randomUUID(options) {
  if (options !== undefined) {
    requireObject(options, "options");
    const { disableEntropyCache } = options;
    if (disableEntropyCache !== undefined && typeof disableEntropyCache !== "boolean") {
      throw new CodedTypeError(
        "ERR_INVALID_ARG_TYPE",
        `The "options.disableEntropyCache" property must be of type boolean. Received type ${typeof disableEntropyCache}`,
      );
    }
  }
  const bytes = new Uint8Array(16);
  ops.op_crypto_random(bytes);
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const text = decode(bytes, hex, 0, 16);
  const slice = (from, to) => StringPrototypeSlice(text, from, to);
  return `${slice(0, 8)}-${slice(8, 12)}-${slice(12, 16)}-${slice(16, 20)}-${slice(20)}`;
}

function timingSafeEqual(a, b) {
  const left = typeof a === "string" ? undefined : bytesOf(a);
  const right = typeof b === "string" ? undefined : bytesOf(b);
  const expected = "must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.";
  const wrong = left === undefined ? "buf1" : right === undefined ? "buf2" : undefined;
  if (wrong !== undefined) {
    throw native(primordials.TypeError, "ERR_INVALID_ARG_TYPE", `The "${wrong}" argument ${expected}`);
  }
  if (TypedArrayPrototypeGetByteLength(left) !== TypedArrayPrototypeGetByteLength(right)) {
    throw native(
      primordials.RangeError,
      "ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH",
      "Input buffers must have the same byte length",
    );
  }
  return ops.op_crypto_equal(left, right);
}

module.exports = {
  randomBytes,
  randomFill,
  randomFillSync,
  randomInt,
  randomUUID,
  timingSafeEqual,
};
