// Filling with a byte, or with a pattern over and over.

import { primordials } from "ext:core/mod.js";
import { bytesOfView, copyBytes } from "ext:tidegate_buffer/bytes.js";
import { encodingOf, utf8 } from "ext:tidegate_buffer/encodings.js";
import { invalidArgType, invalidArgValue, unknownEncoding } from "ext:tidegate_buffer/errors.js";
import { fromEncoded } from "ext:tidegate_buffer/from.js";
import { requireInteger } from "ext:tidegate_buffer/validate.js";

const {
  ArrayBufferIsView,
  MathMin,
  TypedArrayPrototypeCopyWithin,
  TypedArrayPrototypeFill,
  TypedArrayPrototypeGetByteLength,
} = primordials;

function fillEncoding(encoding) {
  if (encoding === undefined || encoding === null || encoding === "") return utf8;
  if (typeof encoding !== "string") throw invalidArgType("encoding", "of type string", encoding);
  const known = encodingOf(encoding);
  if (known === undefined) throw unknownEncoding(encoding);
  return known;
}

function repeat(buffer, pattern, offset, end) {
  let filled = copyBytes(pattern, buffer, offset, 0, MathMin(end - offset, TypedArrayPrototypeGetByteLength(pattern)));
  while (filled < end - offset) {
    const more = MathMin(filled, end - offset - filled);
    TypedArrayPrototypeCopyWithin(buffer, offset + filled, offset, offset + more);
    filled += more;
  }
}

export function fill(buffer, value, offset, end, encoding) {
  const length = TypedArrayPrototypeGetByteLength(buffer);
  let known;
  if (typeof value === "string") {
    if (offset === undefined || typeof offset === "string") {
      encoding = offset;
      offset = 0;
      end = length;
    } else if (typeof end === "string") {
      encoding = end;
      end = length;
    }
    known = fillEncoding(encoding);
  }
  if (offset === undefined) {
    offset = 0;
    end = length;
  } else {
    requireInteger(offset, "offset");
    if (end === undefined) end = length;
    else requireInteger(end, "end", length);
    if (offset >= end) return buffer;
  }
  if (value === "") value = 0;
  if (typeof value !== "string" && !ArrayBufferIsView(value)) {
    TypedArrayPrototypeFill(buffer, +value, offset, end);
    return buffer;
  }
  const pattern = typeof value === "string" ? fromEncoded(value, known) : bytesOfView(value);
  if (TypedArrayPrototypeGetByteLength(pattern) === 0) throw invalidArgValue("value", value);
  repeat(buffer, pattern, offset, end);
  return buffer;
}
