// Errors as aws-sdk v2 makes them: plain Errors whose message is listed among their properties and whose name is not.

import { primordials } from "ext:core/mod.js";

const {
  Date,
  Error,
  ObjectDefineProperty,
  ObjectKeys,
  String,
  StringPrototypeIndexOf,
  StringPrototypeSlice,
  StringPrototypeStartsWith,
} = primordials;

function setName(error, name) {
  ObjectDefineProperty(error, "name", {
    __proto__: null,
    value: name,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

function setMessage(error, message) {
  ObjectDefineProperty(error, "message", {
    __proto__: null,
    value: message,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

// `message` may be null. `fields`: further properties, in their order; `time` comes after them.
export function makeError(code, message, fields = undefined) {
  const error = new Error(message === null ? "" : message);
  setMessage(error, message);
  if (code !== undefined) error.code = code;
  if (fields !== undefined) assign(error, fields);
  setName(error, code === undefined ? "Error" : String(code));
  nameStack(error);
  error.time = new Date();
  return error;
}

// The stack was made before the error had its name.
function nameStack(error) {
  const stack = error.stack;
  if (typeof stack === "string" && StringPrototypeStartsWith(stack, "Error")) setStack(error, stack);
}

function setStack(error, stack) {
  const end = StringPrototypeIndexOf(stack, "\n    at ");
  const frames = end < 0 ? "" : StringPrototypeSlice(stack, end);
  error.stack = `${error.name}: ${error.message}${frames}`;
}

// An error that came with an answer tells where the request was made: nothing of the function was running when it came.
export function placeError(error, origin) {
  const { stack } = origin;
  if (typeof stack === "string") setStack(error, stack);
}

// What a listener threw becomes the request's error: the same object where it is an Error, with a code and a time.
export function adoptError(thrown) {
  const isObject = (typeof thrown === "object" && thrown !== null) || typeof thrown === "function";
  if (!isObject) return makeError(undefined, String(thrown));
  const message = thrown.message === undefined || thrown.message === "" ? null : thrown.message;
  setMessage(thrown, message);
  setName(thrown, String(thrown.code || thrown.name || "Error"));
  thrown.time = new Date();
  return thrown;
}

// `AWS.util.error`: fits `error` out with what `options` say.
export function utilError(error, options) {
  let original = null;
  const said = typeof options === "string" ? options : options?.message;
  if (typeof error.message === "string" && error.message !== "" && said) {
    original = { ...error, message: error.message };
  }
  setMessage(error, error.message || null);
  if (typeof options === "string") {
    setMessage(error, options);
  } else if (typeof options === "object" && options !== null) {
    assign(error, options);
    if (options.message) setMessage(error, options.message);
    if (options.code || options.name) error.code = options.code || options.name;
    if (options.stack) error.stack = options.stack;
  }
  setName(error, String((options && options.name) || error.name || error.code || "Error"));
  if (options && options.code && !options.name) setName(error, String(options.code));
  error.time = new Date();
  if (original !== null) error.originalError = original;
  return error;
}

function assign(error, fields) {
  const names = ObjectKeys(fields);
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (name !== "message" && name !== "name") error[name] = fields[name];
  }
}
