// The encodings by their names.

import { primordials } from "ext:core/mod.js";
import { op_buffer_byte_length_utf8, op_buffer_decode } from "ext:core/ops";
import { stringTooLong } from "ext:tidegate_buffer/errors.js";

const { MathFloor, StringPrototypeCharCodeAt, StringPrototypeToLowerCase } = primordials;

const EQUALS_SIGN = 61;

function base64Length(text) {
  let length = text.length;
  if (length > 0 && StringPrototypeCharCodeAt(text, length - 1) === EQUALS_SIGN) length--;
  if (length > 1 && StringPrototypeCharCodeAt(text, length - 1) === EQUALS_SIGN) length--;
  return MathFloor((length * 3) / 4);
}

// `code` is what the ops know an encoding by; `byteLength` tells how many bytes a string takes at most.
export const utf8 = { __proto__: null, code: 0, byteLength: (text) => op_buffer_byte_length_utf8(text) };
export const utf16le = { __proto__: null, code: 1, byteLength: (text) => text.length * 2 };
export const latin1 = { __proto__: null, code: 2, byteLength: (text) => text.length };
export const ascii = { __proto__: null, code: 3, byteLength: (text) => text.length };
export const base64 = { __proto__: null, code: 4, byteLength: base64Length };
export const base64url = { __proto__: null, code: 5, byteLength: base64Length };
export const hex = { __proto__: null, code: 6, byteLength: (text) => text.length >>> 1 };

const byName = {
  __proto__: null,
  "utf8": utf8,
  "utf-8": utf8,
  "ucs2": utf16le,
  "ucs-2": utf16le,
  "utf16le": utf16le,
  "utf-16le": utf16le,
  latin1,
  "binary": latin1,
  ascii,
  base64,
  base64url,
  hex,
};

// `undefined` for a name that is none, in whatever case.
export function encodingOf(name) {
  name = `${name}`;
  return byName[name] ?? byName[StringPrototypeToLowerCase(name)];
}

export function decode(view, encoding, start, end) {
  const text = op_buffer_decode(view, encoding.code, start, end);
  if (text === undefined) throw stringTooLong();
  return text;
}
