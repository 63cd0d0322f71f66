// The errors of node-fetch. As there, their properties are enumerable, `message` too: people log them as JSON.

import { core, primordials } from "ext:core/mod.js";

const { Error, ErrorCaptureStackTrace, ObjectDefineProperty } = primordials;

function own(error, name, value) {
  ObjectDefineProperty(error, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
}

function named(constructor, name) {
  ObjectDefineProperty(constructor.prototype, "name", {
    __proto__: null,
    value: name,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

export class FetchError extends Error {
  constructor(message, type = undefined, systemError = undefined) {
    super();
    own(this, "message", message);
    // The ops' errors get theirs from deno_core, which changes nothing that is there.
    if (arguments.length > 1) own(this, "type", type);
    if (systemError) {
      const { code } = systemError;
      own(this, "errno", code);
      own(this, "code", code);
    }
    ErrorCaptureStackTrace(this, FetchError);
  }
}
named(FetchError, "FetchError");

export class AbortError extends Error {
  constructor(message) {
    super();
    own(this, "type", "aborted");
    own(this, "message", message);
    ErrorCaptureStackTrace(this, AbortError);
  }
}
named(AbortError, "AbortError");

// The ops throw it with `type`, `code` and `errno` set.
core.registerErrorBuilder("FetchError", (message) => new FetchError(message));

export function aborted() {
  return new AbortError("The user aborted a request.");
}
