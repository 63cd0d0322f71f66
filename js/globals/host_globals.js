// Globals that the embedder adds: asynchronous functions whose arguments and results go over as JSON.

import { primordials } from "ext:core/mod.js";
import { op_host_answer, op_host_begin } from "ext:core/ops";

const {
  Error,
  ErrorCaptureStackTrace,
  FunctionPrototypeBind,
  JSONParse,
  JSONStringify,
  ObjectDefineProperty,
  ObjectSetPrototypeOf,
  RangeError,
  TypeError,
} = primordials;

const classes = { __proto__: null, Error, RangeError, TypeError };

function own(target, name, value, enumerable) {
  ObjectDefineProperty(target, name, { __proto__: null, value, writable: true, enumerable, configurable: true });
}

function failure(name, message, code) {
  const known = classes[name];
  const error = new (known ?? Error)(message);
  if (known === undefined) {
    own(error, "name", name, false);
    // The stack begins with the name.
    ErrorCaptureStackTrace(error, failure);
  }
  if (code !== undefined) own(error, "code", code, true);
  return error;
}

async function call(index, ...args) {
  // Without a prototype nobody's `toJSON` is found for the list itself.
  const json = JSONStringify(ObjectSetPrototypeOf(args, null));
  const answer = await op_host_answer(op_host_begin(index, json));
  if (typeof answer === "string") return JSONParse(answer);
  throw failure(answer[0], answer[1], answer[2]);
}

// Called before any code of a function, where the host has globals for it. A bound function shows no source.
export function defineHostGlobals(names) {
  for (let i = 0; i < names.length; i++) {
    const global = FunctionPrototypeBind(call, undefined, i);
    ObjectDefineProperty(global, "name", {
      __proto__: null,
      value: names[i],
      writable: false,
      enumerable: false,
      configurable: true,
    });
    own(globalThis, names[i], global, false);
  }
}
