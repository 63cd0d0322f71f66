// node/internal/errors: errors with Node's codes and texts.

"use strict";

const { CodedError, CodedRangeError, CodedTypeError, invalidArgType, invalidArgValue, outOfRange } = host;

// Node says "property" of what is part of an argument.
function named(error, name) {
  if (name.indexOf(".") !== -1) {
    error.message = error.message.replace(`The "${name}" argument`, `The "${name}" property`);
    error.message = error.message.replace(`The argument '${name}'`, `The property '${name}'`);
    error.stack = error.stack.replace(`The "${name}" argument`, `The "${name}" property`);
    error.stack = error.stack.replace(`The argument '${name}'`, `The property '${name}'`);
  }
  return error;
}

function invalidType(name, expected, value) {
  return named(invalidArgType(name, expected, value), name);
}

function invalidValue(name, value, reason = undefined) {
  const error = invalidArgValue(name, value);
  if (reason !== undefined) error.message = error.message.replace("is invalid.", `${reason}.`);
  return named(error, name);
}

function requireFunction(value, name) {
  if (typeof value !== "function") throw invalidType(name, "of type function", value);
}

function requireString(value, name) {
  if (typeof value !== "string") throw invalidType(name, "of type string", value);
}

function requireNumber(value, name, min = undefined, max = undefined) {
  if (typeof value !== "number") throw invalidType(name, "of type number", value);
  if ((min !== undefined && value < min) || (max !== undefined && value > max) || Number.isNaN(value)) {
    const low = min === undefined ? "" : `>= ${min}`;
    const high = max === undefined ? "" : `<= ${max}`;
    throw outOfRange(name, low && high ? `${low} && ${high}` : low || high, value);
  }
}

function requireObject(value, name) {
  if (typeof value !== "object" || value === null) throw invalidType(name, "of type object", value);
}

function requireBoolean(value, name) {
  if (typeof value !== "boolean") throw invalidType(name, "of type boolean", value);
}

class AbortError extends Error {
  constructor(message = "The operation was aborted", options = undefined) {
    super(message, options);
    this.code = "ABORT_ERR";
    this.name = "AbortError";
  }
}

function requireSignal(signal, name) {
  if (signal === null || typeof signal !== "object" || !("aborted" in signal)) {
    throw invalidType(name, "an instance of AbortSignal", signal);
  }
}

module.exports = {
  AbortError,
  CodedError,
  CodedRangeError,
  CodedTypeError,
  invalidType,
  invalidValue,
  outOfRange,
  requireBoolean,
  requireFunction,
  requireNumber,
  requireObject,
  requireSignal,
  requireString,
};
