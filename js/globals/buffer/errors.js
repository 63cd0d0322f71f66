// Errors as Node 20 throws them: with a `code`, and with texts that programs compare.

import { core, primordials } from "ext:core/mod.js";

const { inspect } = core.loadExtScript("ext:deno_web/01_console.js");
const {
  Error,
  ErrorCaptureStackTrace,
  NumberIsInteger,
  ObjectDefineProperty,
  RangeError,
  String,
  StringPrototypeSlice,
  TypeError,
} = primordials;

// In Node's order of preference.
export const quotes = ["'", '"', "`"];

// As in Node, `new` gives a plain TypeError or RangeError with a `toString` of its own.
function coded(Base, name) {
  return class NodeError {
    constructor(code, message) {
      const error = new Base(message);
      // The stack begins with name and code, though the name is the plain one. It is made when it is first read.
      ObjectDefineProperty(error, "name", { __proto__: null, value: `${name} [${code}]`, configurable: true });
      ErrorCaptureStackTrace(error, NodeError);
      error.stack;
      delete error.name;
      ObjectDefineProperty(error, "toString", {
        __proto__: null,
        value() {
          return `${this.name} [${code}]: ${this.message}`;
        },
        writable: true,
        enumerable: false,
        configurable: true,
      });
      error.code = code;
      return error;
    }
  };
}

export const CodedError = coded(Error, "Error");
export const CodedRangeError = coded(RangeError, "RangeError");
export const CodedTypeError = coded(TypeError, "TypeError");

function show(value, depth) {
  return inspect(value, { __proto__: null, colors: false, depth, quotes });
}

function received(value) {
  if (value === undefined || value === null) return String(value);
  if (typeof value === "function") return `function ${value.name}`;
  if (typeof value === "object") {
    const name = value.constructor?.name;
    return name ? `an instance of ${name}` : show(value, -1);
  }
  const text = show(value, 2);
  return `type ${typeof value} (${text.length > 28 ? `${StringPrototypeSlice(text, 0, 25)}...` : text})`;
}

// `expected` as in "of type number" or "an instance of Buffer".
export function invalidArgType(name, expected, value) {
  return new CodedTypeError(
    "ERR_INVALID_ARG_TYPE",
    `The "${name}" argument must be ${expected}. Received ${received(value)}`,
  );
}

export function invalidFirstArgument(value) {
  return new CodedTypeError(
    "ERR_INVALID_ARG_TYPE",
    "The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. " +
      `Received ${received(value)}`,
  );
}

export function invalidArgValue(name, value) {
  const text = show(value, 2);
  const shown = text.length > 128 ? `${StringPrototypeSlice(text, 0, 128)}...` : text;
  return new CodedTypeError("ERR_INVALID_ARG_VALUE", `The argument '${name}' is invalid. Received ${shown}`);
}

function withSeparators(digits) {
  let text = "";
  let end = digits.length;
  const start = digits[0] === "-" ? 1 : 0;
  for (; end >= start + 4; end -= 3) text = `_${StringPrototypeSlice(digits, end - 3, end)}${text}`;
  return `${StringPrototypeSlice(digits, 0, end)}${text}`;
}

function number(value) {
  if (NumberIsInteger(value) && (value > 2 ** 32 || value < -(2 ** 32))) return withSeparators(String(value));
  if (typeof value === "bigint") {
    const large = value > 2n ** 32n || value < -(2n ** 32n);
    return `${large ? withSeparators(String(value)) : value}n`;
  }
  return show(value, 2);
}

export function outOfRange(name, range, value) {
  return new CodedRangeError(
    "ERR_OUT_OF_RANGE",
    `The value of "${name}" is out of range. It must be ${range}. Received ${number(value)}`,
  );
}

// What Node throws from its native code: the code is a property and no more.
function native(Base, code, message) {
  const error = new Base(message);
  error.code = code;
  return error;
}

export function nativeInvalidArgType(message) {
  return native(TypeError, "ERR_INVALID_ARG_TYPE", message);
}

export function nativeIndexOutOfRange() {
  return native(RangeError, "ERR_OUT_OF_RANGE", "Index out of range");
}

export function nativeOutOfBounds(name) {
  return native(RangeError, "ERR_BUFFER_OUT_OF_BOUNDS", `"${name}" is outside of buffer bounds`);
}

export function outOfBounds(name) {
  return new CodedRangeError(
    "ERR_BUFFER_OUT_OF_BOUNDS",
    name === undefined ? "Attempt to access memory outside buffer bounds" : `"${name}" is outside of buffer bounds`,
  );
}

export function stringTooLong() {
  return native(Error, "ERR_STRING_TOO_LONG", "Cannot create a string longer than 0x1fffffe8 characters");
}

export function unknownEncoding(encoding) {
  return new CodedTypeError("ERR_UNKNOWN_ENCODING", `Unknown encoding: ${encoding}`);
}
