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
} from "ext:tidegate_segment/errors.js";

const {
  AggregateErrorPrototype,
  ArrayIsArray,
  ErrorPrototype,
  JSONStringify,
  ObjectPrototypeIsPrototypeOf,
  ObjectSetPrototypeOf,
  String,
  StringPrototypeSlice,
  StringPrototypeToWellFormed,
} = primordials;

const MAX_TEXT = 64 * 1024;
// Of what is behind an error: how deep, how many in all, and how long each text.
const MAX_DEPTH = 8;
const MAX_CAUSES = 24;
const MAX_ERRORS = 10;
const MAX_LOOKED_AT = 100;
const MAX_CAUSE_TEXT = 8 * 1024;

// The prototypes are taken now: a function may replace the globals, but not what its errors are judged by.
const documented = [
  { name: "EventNotSupported", prototype: EventNotSupported.prototype },
  { name: "InvalidEventPayload", prototype: InvalidEventPayload.prototype },
  { name: "ValidationError", prototype: ValidationError.prototype },
  { name: "RetryError", prototype: RetryError.prototype },
  { name: "DropEvent", prototype: DropEvent.prototype },
];

function bounded(text, limit) {
  return text.length > limit ? StringPrototypeSlice(text, 0, limit) : text;
}

function attempt(read, fallback) {
  try {
    return read();
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
  return attempt(() => core.isNativeError(value) || ObjectPrototypeIsPrototypeOf(ErrorPrototype, value), false);
}

function describe(thrown, limit) {
  if (!isError(thrown)) {
    const message = typeof thrown === "string" ? thrown : attempt(() => show(thrown), "(unprintable)");
    return { __proto__: null, name: "Error", message: bounded(message, limit), stack: "" };
  }
  return {
    __proto__: null,
    name: bounded(attempt(() => String(thrown.name), "Error"), limit),
    message: bounded(attempt(() => String(thrown.message), ""), limit),
    stack: attempt(() => {
      const stack = thrown.stack;
      return typeof stack === "string" ? bounded(stack, limit) : "";
    }, ""),
  };
}

// What `error` was caused by, and what an AggregateError holds: a tree of plain strings, as large as `budget` allows.
function behind(error, depth, seen, budget) {
  const found = { __proto__: null, cause: null, errors: ObjectSetPrototypeOf([], null) };
  if (depth >= MAX_DEPTH || !isError(error)) return found;
  const add = (value) => {
    if (budget.left <= 0 || isSeen(seen, value)) return null;
    budget.left--;
    const { name, message, stack } = describe(value, MAX_CAUSE_TEXT);
    return {
      __proto__: null,
      name: StringPrototypeToWellFormed(name),
      message: StringPrototypeToWellFormed(message),
      stack: stack === "" ? null : StringPrototypeToWellFormed(stack),
      ...behind(value, depth + 1, { __proto__: null, value, next: seen }, budget),
    };
  };
  const cause = attempt(() => error.cause, undefined);
  if (cause !== undefined) found.cause = add(cause);
  attempt(() => {
    if (!ObjectPrototypeIsPrototypeOf(AggregateErrorPrototype, error)) return;
    const { errors } = error;
    if (!ArrayIsArray(errors)) return;
    for (let i = 0, added = 0; i < errors.length && i < MAX_LOOKED_AT && added < MAX_ERRORS; i++) {
      const child = add(errors[i]);
      if (child !== null) found.errors[added++] = child;
      else if (budget.left <= 0) return;
    }
  });
  return found;
}

function isSeen(seen, value) {
  for (let at = seen; at !== null; at = at.next) {
    if (at.value === value) return true;
  }
  return false;
}

// Fails the invocation in whose asynchronous context this is called; the first report of an invocation counts.
export function reportError(thrown) {
  const { name, message, stack } = describe(thrown, MAX_TEXT);
  const documented = isError(thrown) ? attempt(() => documentedClass(thrown, name), name) : "";
  const { cause, errors } = behind(thrown, 0, { __proto__: null, value: thrown, next: null }, {
    __proto__: null,
    left: MAX_CAUSES,
  });
  const tree = cause === null && errors.length === 0 ? "" : JSONStringify({ __proto__: null, cause, errors });
  op_invocation_fail(documented, name, message, stack, tree);
}
