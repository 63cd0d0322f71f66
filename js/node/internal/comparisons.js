// node/internal/comparisons: deep equality, as util.isDeepStrictEqual and assert have it.

"use strict";

const { types } = require("internal/types");

const ownEnumerable = (object) =>
  Reflect.ownKeys(object).filter((key) => Object.prototype.propertyIsEnumerable.call(object, key));

function isIndex(key) {
  return typeof key === "string" && /^(0|[1-9]\d*)$/.test(key) && Number(key) < 2 ** 32 - 1;
}

// What an object is beside its properties; `undefined` where that is nothing.
function boxed(value) {
  if (types.isNumberObject(value)) return Number.prototype.valueOf.call(value);
  if (types.isStringObject(value)) return String.prototype.valueOf.call(value);
  if (types.isBooleanObject(value)) return Boolean.prototype.valueOf.call(value);
  if (types.isBigIntObject(value)) return BigInt.prototype.valueOf.call(value);
  if (types.isSymbolObject(value)) return Symbol.prototype.valueOf.call(value);
  return undefined;
}

function sameBytes(a, b) {
  if (a.byteLength !== b.byteLength) return false;
  const left = new Uint8Array(a.buffer ?? a, a.byteOffset ?? 0, a.byteLength);
  const right = new Uint8Array(b.buffer ?? b, b.byteOffset ?? 0, b.byteLength);
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}

function primitives(a, b, strict) {
  if (strict) return Object.is(a, b);
  // eslint-disable-next-line eqeqeq
  return a == b || (a !== a && b !== b);
}

function findEqual(set, value, strict, memory) {
  for (const candidate of set) {
    if (equal(value, candidate, strict, memory)) {
      set.delete(candidate);
      return true;
    }
  }
  return false;
}

function sameSet(a, b, strict, memory) {
  if (a.size !== b.size) return false;
  const rest = new Set();
  for (const value of a) {
    if (b.has(value)) continue;
    if (strict && (typeof value !== "object" || value === null)) return false;
    rest.add(value);
  }
  if (rest.size === 0) return true;
  const candidates = new Set();
  for (const value of b) if (!a.has(value)) candidates.add(value);
  for (const value of rest) if (!findEqual(candidates, value, strict, memory)) return false;
  return true;
}

function sameMap(a, b, strict, memory) {
  if (a.size !== b.size) return false;
  const rest = [];
  for (const [key, value] of a) {
    if (b.has(key)) {
      if (!equal(value, b.get(key), strict, memory)) return false;
    } else if (strict && (typeof key !== "object" || key === null)) {
      return false;
    } else {
      rest.push([key, value]);
    }
  }
  const candidates = new Set();
  for (const entry of b) if (!a.has(entry[0])) candidates.add(entry);
  for (const entry of rest) if (!findEqual(candidates, entry, strict, memory)) return false;
  return true;
}

function sameProperties(a, b, strict, memory, keep) {
  const keys = ownEnumerable(a).filter((key) => (strict || typeof key === "string") && keep(key));
  const others = ownEnumerable(b).filter((key) => (strict || typeof key === "string") && keep(key));
  if (keys.length !== others.length) return false;
  for (const key of keys) if (!Object.prototype.propertyIsEnumerable.call(b, key)) return false;
  for (const key of keys) if (!equal(a[key], b[key], strict, memory)) return false;
  return true;
}

function objects(a, b, strict, memory) {
  if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (Object.prototype.toString.call(a) !== Object.prototype.toString.call(b)) return false;
  let keep = () => true;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  } else if (types.isDate(a) || types.isDate(b)) {
    if (!types.isDate(a) || !types.isDate(b)) return false;
    if (!Object.is(Date.prototype.getTime.call(a), Date.prototype.getTime.call(b))) return false;
  } else if (types.isRegExp(a) || types.isRegExp(b)) {
    if (!types.isRegExp(a) || !types.isRegExp(b)) return false;
    if (a.source !== b.source || a.flags !== b.flags || a.lastIndex !== b.lastIndex) return false;
  } else if (types.isNativeError(a) || a instanceof Error) {
    if (!(types.isNativeError(b) || b instanceof Error)) return false;
    if (a.message !== b.message || a.name !== b.name) return false;
  } else if (ArrayBuffer.isView(a)) {
    if (!ArrayBuffer.isView(b)) return false;
    if (strict || !(types.isFloat32Array(a) || types.isFloat64Array(a))) {
      if (!sameBytes(a, b)) return false;
    } else if (a.length !== b.length || !a.every((value, i) => value === b[i])) {
      return false;
    }
    keep = (key) => !isIndex(key);
  } else if (types.isAnyArrayBuffer(a)) {
    if (!types.isAnyArrayBuffer(b) || !sameBytes(a, b)) return false;
  } else if (types.isBoxedPrimitive(a) || types.isBoxedPrimitive(b)) {
    if (!types.isBoxedPrimitive(b) || !Object.is(boxed(a), boxed(b))) return false;
  }

  let pairs = memory.get(a);
  if (pairs === undefined) memory.set(a, pairs = new Set());
  // Compared further up: equal as far as this path goes.
  if (pairs.has(b)) return true;
  pairs.add(b);
  try {
    if (types.isSet(a) !== types.isSet(b) || types.isMap(a) !== types.isMap(b)) return false;
    if (types.isSet(a) && !sameSet(a, b, strict, memory)) return false;
    if (types.isMap(a) && !sameMap(a, b, strict, memory)) return false;
    return sameProperties(a, b, strict, memory, keep);
  } finally {
    pairs.delete(b);
  }
}

function equal(a, b, strict, memory) {
  if (a === b) return a !== 0 || !strict || Object.is(a, b);
  const left = typeof a === "object" && a !== null;
  const right = typeof b === "object" && b !== null;
  if (left && right) return objects(a, b, strict, memory);
  if (left || right) return false;
  return primitives(a, b, strict);
}

module.exports = {
  isDeepEqual: (a, b) => equal(a, b, false, new Map()),
  isDeepStrictEqual: (a, b) => equal(a, b, true, new Map()),
};
