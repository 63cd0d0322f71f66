// Buffer.from, in all its forms.

import { core, primordials } from "ext:core/mod.js";
import { op_buffer_encode } from "ext:core/ops";
import { copyBytes, FastBuffer } from "ext:tidegate_buffer/bytes.js";
import { encodingOf, utf8 } from "ext:tidegate_buffer/encodings.js";
import { invalidArgType, invalidFirstArgument, outOfBounds, unknownEncoding } from "ext:tidegate_buffer/errors.js";
import { MAX_LENGTH, requireInteger } from "ext:tidegate_buffer/validate.js";

const {
  ArrayIsArray,
  MathMin,
  NumberIsNaN,
  NumberMAX_SAFE_INTEGER,
  RangeError,
  SymbolToPrimitive,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeGetByteOffset,
  TypedArrayPrototypeGetLength,
  TypedArrayPrototypeGetSymbolToStringTag,
  TypedArrayPrototypeSet,
  Uint8Array,
} = primordials;

export function fromEncoded(text, encoding) {
  const length = encoding.byteLength(text);
  const buffer = new FastBuffer(length);
  if (length === 0) return buffer;
  const written = op_buffer_encode(buffer, text, encoding.code, 0, length);
  if (written === length) return buffer;
  const exact = new FastBuffer(written);
  copyBytes(buffer, exact, 0, 0, written);
  return exact;
}

export function fromString(text, encoding) {
  if (typeof encoding !== "string" || encoding === "") return fromEncoded(text, utf8);
  const known = encodingOf(encoding);
  if (known === undefined) throw unknownEncoding(encoding);
  return fromEncoded(text, known);
}

function fromArrayBuffer(memory, byteOffset, length) {
  byteOffset = byteOffset === undefined ? 0 : +byteOffset;
  if (NumberIsNaN(byteOffset)) byteOffset = 0;
  const room = memory.byteLength - byteOffset;
  if (room < 0) throw outOfBounds("offset");
  if (length === undefined) return new FastBuffer(memory, byteOffset, room);
  length = +length;
  if (length > room) throw outOfBounds("length");
  return new FastBuffer(memory, byteOffset, length > 0 ? length : 0);
}

function fromArrayLike(items) {
  const length = +items.length;
  if (!(length > 0)) return new FastBuffer(0);
  if (length > MAX_LENGTH) {
    throw new RangeError(`Invalid typed array length: ${MathMin(length, NumberMAX_SAFE_INTEGER)}`);
  }
  const buffer = new FastBuffer(length);
  TypedArrayPrototypeSet(buffer, items);
  return buffer;
}

function fromObject(value) {
  const length = value.length;
  if (length !== undefined || core.isAnyArrayBuffer(value.buffer)) {
    return typeof length === "number" ? fromArrayLike(value) : new FastBuffer(0);
  }
  if (value.type === "Buffer" && ArrayIsArray(value.data)) return fromArrayLike(value.data);
  return undefined;
}

export function from(value, encodingOrOffset, length) {
  if (typeof value === "string") return fromString(value, encodingOrOffset);
  if (typeof value !== "object" || value === null) throw invalidFirstArgument(value);
  if (core.isAnyArrayBuffer(value)) return fromArrayBuffer(value, encodingOrOffset, length);
  const primitive = value.valueOf && value.valueOf();
  if (
    primitive !== value && primitive !== undefined && primitive !== null &&
    (typeof primitive === "string" || typeof primitive === "object")
  ) {
    return from(primitive, encodingOrOffset, length);
  }
  const buffer = fromObject(value);
  if (buffer !== undefined) return buffer;
  if (typeof value[SymbolToPrimitive] === "function") {
    const text = value[SymbolToPrimitive]("string");
    if (typeof text === "string") return fromString(text, encodingOrOffset);
  }
  throw invalidFirstArgument(value);
}

export function copyBytesFrom(view, offset, length) {
  if (TypedArrayPrototypeGetSymbolToStringTag(view) === undefined) {
    throw invalidArgType("view", "an instance of TypedArray", view);
  }
  const count = TypedArrayPrototypeGetLength(view);
  if (count === 0) return new FastBuffer(0);
  let start = 0;
  let end = count;
  if (offset !== undefined) {
    requireInteger(offset, "offset", NumberMAX_SAFE_INTEGER);
    if (offset >= count) return new FastBuffer(0);
    start = offset;
  }
  if (length !== undefined) {
    requireInteger(length, "length", NumberMAX_SAFE_INTEGER);
    end = MathMin(start + length, count);
  }
  const size = TypedArrayPrototypeGetByteLength(view) / count;
  const source = new Uint8Array(
    TypedArrayPrototypeGetBuffer(view),
    TypedArrayPrototypeGetByteOffset(view) + start * size,
    (end - start) * size,
  );
  const buffer = new FastBuffer((end - start) * size);
  TypedArrayPrototypeSet(buffer, source);
  return buffer;
}
