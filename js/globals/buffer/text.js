// Strings out of buffers, and into them.

import { primordials } from "ext:core/mod.js";
import { op_buffer_encode } from "ext:core/ops";
import * as encodings from "ext:tidegate_buffer/encodings.js";
import {
  nativeIndexOutOfRange,
  nativeInvalidArgType,
  nativeOutOfBounds,
  unknownEncoding,
} from "ext:tidegate_buffer/errors.js";
import { isUint8Array, requireInteger } from "ext:tidegate_buffer/validate.js";

const { MathMin, MathTrunc, Number, TypedArrayPrototypeGetByteLength } = primordials;
const { decode, encodingOf, utf8 } = encodings;

function lengthOf(buffer) {
  if (isUint8Array(buffer)) return TypedArrayPrototypeGetByteLength(buffer);
  throw nativeInvalidArgType("argument must be a buffer");
}

function write(buffer, text, encoding, offset, length) {
  if (typeof text !== "string") throw nativeInvalidArgType("argument must be a string");
  return op_buffer_encode(buffer, text, encoding.code, offset, length);
}

function index(value, otherwise) {
  if (value === undefined) return otherwise;
  const number = MathTrunc(Number(value)) || 0;
  if (number < 0) throw nativeIndexOutOfRange();
  return number;
}

function slicer(name, encoding) {
  return {
    [name](start, end) {
      const length = lengthOf(this);
      start = index(start, 0);
      end = index(end, length);
      if (end < start) end = start;
      if (end > length) throw nativeIndexOutOfRange();
      return decode(this, encoding, start, end);
    },
  }[name];
}

function writer(name, encoding) {
  return {
    [name](string, offset, length) {
      const room = lengthOf(this);
      if (typeof string !== "string") throw nativeInvalidArgType("argument must be a string");
      offset = index(offset, 0);
      if (offset > room) throw nativeOutOfBounds("offset");
      return write(this, string, encoding, offset, MathMin(index(length, room - offset), room - offset));
    },
  }[name];
}

const slicesAndWrites = {
  asciiSlice: slicer("asciiSlice", encodings.ascii),
  base64Slice: slicer("base64Slice", encodings.base64),
  base64urlSlice: slicer("base64urlSlice", encodings.base64url),
  latin1Slice: slicer("latin1Slice", encodings.latin1),
  hexSlice: slicer("hexSlice", encodings.hex),
  ucs2Slice: slicer("ucs2Slice", encodings.utf16le),
  utf8Slice: slicer("utf8Slice", encodings.utf8),
  asciiWrite: writer("asciiWrite", encodings.ascii),
  base64Write: writer("base64Write", encodings.base64),
  base64urlWrite: writer("base64urlWrite", encodings.base64url),
  latin1Write: writer("latin1Write", encodings.latin1),
  hexWrite: writer("hexWrite", encodings.hex),
  ucs2Write: writer("ucs2Write", encodings.utf16le),
  utf8Write: writer("utf8Write", encodings.utf8),
};

export const methods = {
  ...slicesAndWrites,

  toString(encoding, start, end) {
    const length = lengthOf(this);
    start = start <= 0 ? 0 : start >= length ? length : MathTrunc(start) || 0;
    end = end === undefined || end > length ? length : MathTrunc(end) || 0;
    if (end <= start) return "";
    const known = encoding === undefined ? utf8 : encodingOf(encoding);
    if (known === undefined) throw unknownEncoding(encoding);
    return decode(this, known, start, end);
  },

  write(string, offset, length, encoding) {
    const room = lengthOf(this);
    if (offset === undefined) return write(this, string, utf8, 0, room);
    if (length === undefined && typeof offset === "string") {
      encoding = offset;
      offset = 0;
      length = room;
    } else {
      requireInteger(offset, "offset", room);
      if (length === undefined) {
        length = room - offset;
      } else if (typeof length === "string") {
        encoding = length;
        length = room - offset;
      } else {
        requireInteger(length, "length", room);
      }
    }
    const known = encoding ? encodingOf(encoding) : utf8;
    if (known === undefined) throw unknownEncoding(encoding);
    return write(this, string, known, offset, length);
  },
};
