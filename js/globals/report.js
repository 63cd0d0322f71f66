// How what a function throws is told to the host: as plain strings, whatever hostile object it was.

import { core, primordials } from "ext:core/mod.js";
import { op_invocation_fail } from "ext:core/ops";
import { show } from "ext:tidegate_console/format.js";
import {
  DropEvent,
  EventNotSupported,
  InvalidEventPayload,
  RetryError,
  ValidationError,
} from "ext:tidegate_main/errors.js";

const { ErrorPrototype, ObjectPrototypeIsPrototypeOf, String, StringPrototypeSlice } = primordials;

const MAX_TEXT = 64 * 1024;

// The prototypes are taken now: a function may replace the globals, but not what its errors are judged by.
const documented = [
  { name: "EventNotSupported", prototype: EventNotSupported.prototype },
  { name: "InvalidEventPayload", prototype: InvalidEventPayload.prototype },
  { name: "ValidationError", prototype: ValidationError.prototype },
  { name: "RetryError", prototype: RetryError.prototype },
  { name: "DropEvent", prototype: DropEvent.prototype },
];

function bounded(text) {
  return text.length > MAX_TEXT ? StringPrototypeSlice(text, 0, MAX_TEXT) : text;
}

function attempt(read, fallback) {
  try {
    return bounded(read());
  } catch {
    return fallback;
  }
}

// The documented class that an error is of. A function may bring a class of its own under a documented name.
function documentedClass(error, name) {
  for (let i = 0; i < documented.length; i++) {
    if (ObjectPrototypeIsPrototypeOf(documented[i].prototype, error)) return documented[i].name;
  }
  return name;
}

function isError(value) {
  return core.isNativeError(value) || ObjectPrototypeIsPrototypeOf(ErrorPrototype, value);
}

function describe(thrown) {
  if (!isError(thrown)) {
    const message = typeof thrown === "string" ? bounded(thrown) : attempt(() => show(thrown), "(unprintable)");
    return { __proto__: null, documented: "", name: "Error", message, stack: "" };
  }
  const name = attempt(() => String(thrown.name), "Error");
  return {
    __proto__: null,
    documented: documentedClass(thrown, name),
    name,
    message: attempt(() => String(thrown.message), ""),
    stack: attempt(() => {
      const stack = thrown.stack;
      return typeof stack === "string" ? stack : "";
    }, ""),
  };
}

// Fails the invocation in whose asynchronous context this is called; the first report of an invocation counts.
export function reportError(thrown) {
  const { documented, name, message, stack } = describe(thrown);
  op_invocation_fail(documented, name, message, stack);
}
