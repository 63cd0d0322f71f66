// The checks and copies of values that the rest needs.

import { core, primordials } from "ext:core/mod.js";
import { makeError } from "ext:tidegate_sdk/error.js";

const {
  ArrayBufferIsView,
  Date,
  DatePrototypeGetTime,
  NumberIsNaN,
  ObjectPrototypeIsPrototypeOf,
  ObjectKeys,
  RegExpPrototypeExec,
  String,
  Uint8Array,
} = primordials;
const { Blob } = core.loadExtScript("ext:deno_web/09_file.js");

export function isDate(value) {
  return core.isDate(value);
}

export function isBlob(value) {
  return ObjectPrototypeIsPrototypeOf(Blob.prototype, value);
}

// A view of the bytes of any buffer; undefined for anything else.
export function viewOf(value) {
  if (ArrayBufferIsView(value)) return value;
  return core.isAnyArrayBuffer(value) ? new Uint8Array(value) : undefined;
}

// Numbers are seconds, texts are dates of ISO 8601 or RFC 822.
export function parseTimestamp(value) {
  if (typeof value === "number") return new Date(value * 1000);
  const text = String(value);
  const known = RegExpPrototypeExec(/^\d+(\.\d+)?$/, text) !== null
    ? new Date(text * 1000)
    : RegExpPrototypeExec(/^\d{4}/, text) !== null || RegExpPrototypeExec(/^\w{3},/, text) !== null
    ? new Date(text)
    : undefined;
  if (known === undefined || NumberIsNaN(DatePrototypeGetTime(known))) {
    throw makeError("TimestampParserError", `unhandled timestamp format: ${value}`);
  }
  return known;
}

// The top level of an object, as far as it is its own.
export function copy(object) {
  if (object === null || object === undefined) return object;
  const result = {};
  for (const key in object) result[key] = object[key];
  return result;
}

export function merge(into, from) {
  const keys = ObjectKeys(from);
  for (let i = 0; i < keys.length; i++) into[keys[i]] = from[keys[i]];
  return into;
}
