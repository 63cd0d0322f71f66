// How console shows a buffer: <Buffer 68 69>.

import { core, primordials } from "ext:core/mod.js";
import { decode, hex } from "ext:tidegate_buffer/encodings.js";
import { quotes } from "ext:tidegate_buffer/errors.js";

const { inspect } = core.loadExtScript("ext:deno_web/01_console.js");
const {
  MathMin,
  Number,
  ObjectGetOwnPropertyDescriptor,
  ReflectOwnKeys,
  StringPrototypeSlice,
  TypedArrayPrototypeGetByteLength,
} = primordials;

const SHOWN = 50;

// An own property that is no element.
function isExtra(buffer, key, length, showHidden) {
  if (typeof key === "string" && key >= "0" && key < ":" && Number(key) < length) return false;
  return showHidden || ObjectGetOwnPropertyDescriptor(buffer, key)?.enumerable;
}

function extras(buffer, length, options) {
  const found = { __proto__: null };
  let any = false;
  // The elements come first, one key each: those of a large buffer are not worth it.
  if (length > 4096) return "";
  const keys = ReflectOwnKeys(buffer);
  for (let i = 0; i < keys.length; i++) {
    if (!isExtra(buffer, keys[i], length, options.showHidden)) continue;
    any = true;
    found[keys[i]] = buffer[keys[i]];
  }
  if (!any) return "";
  const text = inspect(found, { ...options, breakLength: Infinity, compact: true, quotes });
  const inner = StringPrototypeSlice(text, "[Object: null prototype] { ".length, -2);
  return length === 0 ? inner : `, ${inner}`;
}

export function inspectBuffer(_depth, options) {
  const length = TypedArrayPrototypeGetByteLength(this);
  const digits = decode(this, hex, 0, MathMin(SHOWN, length));
  let text = "";
  for (let i = 0; i < digits.length; i += 2) text += `${i === 0 ? "" : " "}${digits[i]}${digits[i + 1]}`;
  if (length > SHOWN) text += ` ... ${length - SHOWN} more byte${length - SHOWN > 1 ? "s" : ""}`;
  if (options) text += extras(this, length, options);
  return `<${this.constructor.name} ${text}>`;
}
