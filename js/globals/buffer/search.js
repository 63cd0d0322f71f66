// indexOf, lastIndexOf and includes.

import { primordials } from "ext:core/mod.js";
import { op_buffer_index_of } from "ext:core/ops";
import { encodingOf, utf16le, utf8 } from "ext:tidegate_buffer/encodings.js";
import { invalidArgType, unknownEncoding } from "ext:tidegate_buffer/errors.js";
import { fromEncoded } from "ext:tidegate_buffer/from.js";
import { isUint8Array, requireUint8Array } from "ext:tidegate_buffer/validate.js";

const {
  MathTrunc,
  NumberIsNaN,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeGetByteOffset,
  TypedArrayPrototypeIndexOf,
  TypedArrayPrototypeLastIndexOf,
  Uint8Array,
} = primordials;

// Where a search begins; -1: nothing can be found.
function startOf(length, offset, needleLength, forward) {
  if (offset < 0) {
    if (offset + length >= 0) return offset + length;
    return forward || needleLength === 0 ? 0 : -1;
  }
  if (offset + needleLength <= length) return offset;
  if (needleLength === 0) return length;
  return forward ? -1 : length - 1;
}

function even(view, length) {
  if (length % 2 === 0) return view;
  return new Uint8Array(TypedArrayPrototypeGetBuffer(view), TypedArrayPrototypeGetByteOffset(view), length - 1);
}

// UTF-16 is found where its units begin only. The op looks for bytes; the loop is here because here it can be stopped.
function indexOfUnits(haystack, needle, needleLength, start, forward) {
  if (needleLength < 2) return -1;
  needle = even(needle, needleLength);
  let found = op_buffer_index_of(haystack, needle, start - (start % 2), forward);
  while (found % 2 === 1) found = op_buffer_index_of(haystack, needle, forward ? found + 1 : found - 1, forward);
  return found;
}

function indexOfBytes(haystack, needle, offset, encoding, forward) {
  const length = TypedArrayPrototypeGetByteLength(haystack);
  const needleLength = TypedArrayPrototypeGetByteLength(needle);
  const start = startOf(length, offset, needleLength, forward);
  if (needleLength === 0) return start;
  if (start < 0 || needleLength > length) return -1;
  if (encoding === utf16le) return indexOfUnits(haystack, needle, needleLength, start, forward);
  return op_buffer_index_of(haystack, needle, start, forward);
}

function indexOfByte(haystack, byte, offset, forward) {
  const start = startOf(TypedArrayPrototypeGetByteLength(haystack), offset, 1, forward);
  if (start < 0) return -1;
  return forward
    ? TypedArrayPrototypeIndexOf(haystack, byte, start)
    : TypedArrayPrototypeLastIndexOf(haystack, byte, start);
}

function search(buffer, value, byteOffset, encoding, forward) {
  requireUint8Array(buffer, "buffer");
  if (typeof byteOffset === "string") {
    encoding = byteOffset;
    byteOffset = undefined;
  }
  let offset = +byteOffset;
  if (NumberIsNaN(offset)) offset = forward ? 0 : TypedArrayPrototypeGetByteLength(buffer);
  offset = MathTrunc(offset);
  if (typeof value === "number") return indexOfByte(buffer, value & 255, offset, forward);
  const known = encoding === undefined ? utf8 : encodingOf(encoding);
  if (typeof value === "string") {
    if (known === undefined) throw unknownEncoding(encoding);
    const haystack = known === utf16le ? even(buffer, TypedArrayPrototypeGetByteLength(buffer)) : buffer;
    return indexOfBytes(haystack, fromEncoded(value, known), offset, known, forward);
  }
  if (isUint8Array(value)) return indexOfBytes(buffer, value, offset, known, forward);
  throw invalidArgType("value", "one of type number or string or an instance of Buffer or Uint8Array", value);
}

export const methods = {
  indexOf(value, byteOffset, encoding) {
    return search(this, value, byteOffset, encoding, true);
  },

  lastIndexOf(value, byteOffset, encoding) {
    return search(this, value, byteOffset, encoding, false);
  },

  includes(value, byteOffset, encoding) {
    return search(this, value, byteOffset, encoding, true) !== -1;
  },
};
