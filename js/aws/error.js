// Errors as aws-sdk v2 makes them: plain Errors whose message is listed among their properties and whose name is not.

import { primordials } from "ext:core/mod.js";

const {
  Date,
  Error,
  ErrorCaptureStackTrace,
  ObjectDefineProperty,
  ObjectHasOwn,
  ObjectKeys,
  SafeWeakSet,
  String,
  StringPrototypeIncludes,
  StringPrototypeIndexOf,
  StringPrototypeSlice,
  WeakSetPrototypeAdd,
  WeakSetPrototypeDelete,
  WeakSetPrototypeHas,
} = primordials;

// The errors that were made here.
const made = new SafeWeakSet();
// Those of them whose stack is no more than where they were made: what a function threw keeps its own.
const placeable = new SafeWeakSet();

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
  WeakSetPrototypeAdd(placeable, error);
  return error;
}

// The stack may have been made before the error had its name; it begins where the function called.
function nameStack(error) {
  const { message, stack } = error;
  if (typeof stack === "string") setStack(error, callersFrames(stack, message));
}

// The frames of a stack, without those on top that are the SDK's own; `message` is before them, whatever it looks like.
function callersFrames(stack, message) {
  const said = message ? StringPrototypeIndexOf(stack, message) : -1;
  let start = StringPrototypeIndexOf(stack, "\n    at ", said < 0 ? 0 : said + message.length);
  while (start >= 0) {
    const end = StringPrototypeIndexOf(stack, "\n", start + 1);
    const frame = StringPrototypeSlice(stack, start, end < 0 ? stack.length : end);
    if (!StringPrototypeIncludes(frame, "ext:tidegate_sdk/")) return StringPrototypeSlice(stack, start);
    start = end;
  }
  return "";
}

function setStack(error, frames) {
  error.stack = `${error.name}: ${error.message}${frames}`;
}

// Where the function called `entry`: what `placeError` takes.
export function originOf(entry) {
  // No Error, which would be given a stack of its own first.
  const origin = { __proto__: null, stack: undefined };
  ErrorCaptureStackTrace(origin, entry);
  return origin;
}

// An error of ours tells where the request was made: the function may be elsewhere by now, or nowhere.
export function placeError(error, origin) {
  if (typeof error !== "object" || error === null || !WeakSetPrototypeDelete(placeable, error)) return;
  const { stack } = origin;
  if (typeof stack === "string") setStack(error, callersFrames(stack, null));
}

// What a listener threw becomes the request's error, as an Error of ours.
export function adoptError(thrown) {
  if (isMade(thrown)) return thrown;
  const isObject = typeof thrown === "object";
  const adopted = utilError(new Error(), isObject ? thrown : String(thrown));
  if (!isObject || !thrown?.stack) WeakSetPrototypeAdd(placeable, adopted);
  return adopted;
}

// Of two errors the later one is told; it keeps the earlier one.
export function combineErrors(earlier, later) {
  const told = adoptError(later);
  if (earlier === null) return told;
  utilError(earlier, told);
  if (WeakSetPrototypeHas(placeable, told)) WeakSetPrototypeAdd(placeable, earlier);
  else WeakSetPrototypeDelete(placeable, earlier);
  return earlier;
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
