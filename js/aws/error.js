// Errors as aws-sdk v2 makes them: plain Errors whose message is listed among their properties and whose name is not.

import { primordials } from "ext:core/mod.js";

const {
  Date,
  Error,
  ObjectDefineProperty,
  ObjectHasOwn,
  ObjectKeys,
  SafeWeakSet,
  String,
  StringPrototypeIndexOf,
  StringPrototypeSlice,
  StringPrototypeStartsWith,
  WeakSetPrototypeAdd,
  WeakSetPrototypeHas,
} = primordials;

// The errors that were made here.
const made = new SafeWeakSet();

function isMade(value) {
  return typeof value === "object" && value !== null && WeakSetPrototypeHas(made, value);
}

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
  WeakSetPrototypeAdd(made, error);
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

// What a listener threw becomes the request's error, as an Error of ours.
export function adoptError(thrown) {
  return isMade(thrown) ? thrown : utilError(new Error(), typeof thrown === "object" ? thrown : String(thrown));
}

// Of two errors the later one is told; it keeps the earlier one.
export function combineErrors(earlier, later) {
  return earlier === null ? adoptError(later) : utilError(earlier, adoptError(later));
}

// `AWS.util.error`: fits `error` out with what `options` say.
export function utilError(error, options) {
  let original = null;
  const said = typeof options === "string" ? options : options?.message;
  if (typeof error.message === "string" && error.message !== "" && said) {
    original = { ...error, message: error.message };
  }
  const ownName = ObjectHasOwn(error, "name") ? error.name : undefined;
  setMessage(error, error.message || null);
  let name = ownName;
  if (typeof options === "string") {
    setMessage(error, options);
  } else if (typeof options === "object" && options !== null) {
    assign(error, options);
    if (options.message) setMessage(error, options.message);
    if (options.code || options.name) error.code = options.code || options.name;
    if (options.stack) error.stack = options.stack;
    if (options.name) name = options.name;
  }
  setName(error, String(name || error.code || "Error"));
  error.time = new Date();
  if (original !== null) error.originalError = original;
  WeakSetPrototypeAdd(made, error);
  return error;
}

function assign(error, fields) {
  const names = ObjectKeys(fields);
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (name !== "message" && name !== "name") error[name] = fields[name];
  }
}
