// node/internal/types: util.types, and what Node's older util had.

"use strict";

const { Buffer } = require("buffer");
const tag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get;
const tagOf = (value) => Reflect.apply(tag, value, []);

const types = {};
// The engine's own answers, which no property of a value changes.
for (const name of Object.keys(host)) {
  const is = host[name];
  types[name] = { [name]: (value) => is(value) }[name];
}
for (
  const name of [
    "Uint8Array",
    "Uint8ClampedArray",
    "Uint16Array",
    "Uint32Array",
    "Int8Array",
    "Int16Array",
    "Int32Array",
    "Float32Array",
    "Float64Array",
    "BigInt64Array",
    "BigUint64Array",
  ]
) {
  types[`is${name}`] = { [`is${name}`]: (value) => tagOf(value) === name }[`is${name}`];
}
types.isTypedArray = function isTypedArray(value) {
  return tagOf(value) !== undefined;
};
types.isExternal = function isExternal() {
  return false;
};
types.isKeyObject = function isKeyObject(value) {
  const { KeyObject } = require("crypto");
  return KeyObject !== undefined && value instanceof KeyObject;
};
types.isCryptoKey = function isCryptoKey(value) {
  return typeof CryptoKey === "function" && value instanceof CryptoKey;
};

const legacy = {
  isArray: Array.isArray,
  isBoolean: (value) => typeof value === "boolean",
  isBuffer: (value) => Buffer.isBuffer(value),
  isDate: types.isDate,
  isError: (value) => types.isNativeError(value) || value instanceof Error,
  isFunction: (value) => typeof value === "function",
  isNull: (value) => value === null,
  isNullOrUndefined: (value) => value === null || value === undefined,
  isNumber: (value) => typeof value === "number",
  isObject: (value) => value !== null && typeof value === "object",
  isPrimitive: (value) => value === null || (typeof value !== "object" && typeof value !== "function"),
  isRegExp: types.isRegExp,
  isString: (value) => typeof value === "string",
  isSymbol: (value) => typeof value === "symbol",
  isUndefined: (value) => value === undefined,
};

module.exports = { legacy, types };
