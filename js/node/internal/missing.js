// node/internal/missing: modules that exist as names, and whose use says what does not exist here.

"use strict";

const { CodedError } = require("internal/errors");

// A function, or a class, that throws when it is called; `advice` says what to do instead.
function missing(name, advice) {
  function absent() {
    throw new CodedError("ERR_FEATURE_UNAVAILABLE_ON_PLATFORM", `${name} does not exist in functions; ${advice}`);
  }
  return Object.defineProperty(absent, "name", { value: name.slice(name.lastIndexOf(".") + 1) });
}

module.exports = (module, advice, names) =>
  Object.fromEntries(names.split(" ").map((name) => [name, missing(`${module}.${name}`, advice)]));
