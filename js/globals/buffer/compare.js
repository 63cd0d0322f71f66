// Order and equality of bytes, and copies between buffers.

import { primordials } from "ext:core/mod.js";
import { op_buffer_compare } from "ext:core/ops";
import { copyBytes } from "ext:tidegate_buffer/bytes.js";
import { outOfRange } from "ext:tidegate_buffer/errors.js";
import { MAX_LENGTH, requireInteger, requireUint8Array, toInteger } from "ext:tidegate_buffer/validate.js";

const {
  MathMin,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeGetByteOffset,
  Uint8Array,
} = primordials;

export function compare(a, b) {
  requireUint8Array(a, "buf1");
  requireUint8Array(b, "buf2");
  return a === b ? 0 : op_buffer_compare(a, b);
}

function range(value, name, max, otherwise) {
  if (value === undefined) return otherwise;
  requireInteger(value, name, max);
  return value;
}

function part(view, start, end) {
  const offset = TypedArrayPrototypeGetByteOffset(view) + start;
  return new Uint8Array(TypedArrayPrototypeGetBuffer(view), offset, end - start);
}

export const methods = {
  compare(target, targetStart, targetEnd, sourceStart, sourceEnd) {
    requireUint8Array(target, "target");
    requireUint8Array(this, "source");
    if (arguments.length === 1) return op_buffer_compare(this, target);
    const targetLength = TypedArrayPrototypeGetByteLength(target);
    const sourceLength = TypedArrayPrototypeGetByteLength(this);
    targetStart = range(targetStart, "targetStart", MAX_LENGTH, 0);
    targetEnd = range(targetEnd, "targetEnd", targetLength, targetLength);
    sourceStart = range(sourceStart, "sourceStart", MAX_LENGTH, 0);
    sourceEnd = range(sourceEnd, "sourceEnd", sourceLength, sourceLength);
    if (sourceStart >= sourceEnd) return targetStart >= targetEnd ? 0 : -1;
    if (targetStart >= targetEnd) return 1;
    return op_buffer_compare(part(this, sourceStart, sourceEnd), part(target, targetStart, targetEnd));
  },

  equals(otherBuffer) {
    requireUint8Array(otherBuffer, "otherBuffer");
    requireUint8Array(this, "source");
    if (this === otherBuffer) return true;
    return TypedArrayPrototypeGetByteLength(this) === TypedArrayPrototypeGetByteLength(otherBuffer) &&
      op_buffer_compare(this, otherBuffer) === 0;
  },

  copy(target, targetStart, sourceStart, sourceEnd) {
    requireUint8Array(this, "source");
    requireUint8Array(target, "target");
    const length = TypedArrayPrototypeGetByteLength(this);
    targetStart = targetStart === undefined ? 0 : toInteger(targetStart);
    if (targetStart < 0) throw outOfRange("targetStart", ">= 0", targetStart);
    sourceStart = sourceStart === undefined ? 0 : toInteger(sourceStart);
    if (sourceStart < 0 || sourceStart > length) {
      throw outOfRange("sourceStart", `>= 0 && <= ${length}`, sourceStart);
    }
    sourceEnd = sourceEnd === undefined ? length : toInteger(sourceEnd);
    if (sourceEnd < 0) throw outOfRange("sourceEnd", ">= 0", sourceEnd);
    return copyBytes(this, target, targetStart, sourceStart, MathMin(sourceEnd, length));
  },
};
