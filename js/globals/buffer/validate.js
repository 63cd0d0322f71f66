// Checks of arguments, with Node's errors.

import { primordials } from "ext:core/mod.js";
import { invalidArgType, outOfRange } from "ext:tidegate_buffer/errors.js";

const {
  MathFloor,
  NumberIsInteger,
  NumberIsNaN,
  NumberMAX_SAFE_INTEGER,
  NumberMIN_SAFE_INTEGER,
  TypedArrayPrototypeGetSymbolToStringTag,
} = primordials;

// The largest buffer that Node 20 knows, which is what its messages name.
export const MAX_LENGTH = 2 ** 32;

export function isUint8Array(value) {
  return TypedArrayPrototypeGetSymbolToStringTag(value) === "Uint8Array";
}

export function requireUint8Array(value, name) {
  if (!isUint8Array(value)) throw invalidArgType(name, "an instance of Buffer or Uint8Array", value);
}

export function requireNumber(value, name) {
  if (typeof value !== "number") throw invalidArgType(name, "of type number", value);
}

export function requireSize(value) {
  requireNumber(value, "size");
  if (!(value >= 0 && value <= MAX_LENGTH)) throw outOfRange("size", `>= 0 && <= ${MAX_LENGTH}`, value);
}

export function requireInteger(value, name, max = MAX_LENGTH) {
  requireNumber(value, name);
  if (!NumberIsInteger(value)) throw outOfRange(name, "an integer", value);
  if (value < 0 || value > max) throw outOfRange(name, `>= 0 && <= ${max}`, value);
}

// Any value as an integer; what is none is 0.
export function toInteger(value) {
  const number = +value;
  if (NumberIsNaN(number) || number < NumberMIN_SAFE_INTEGER || number > NumberMAX_SAFE_INTEGER) return 0;
  return MathFloor(number);
}
