// AbortController and AbortSignal with the words of Node.

import { core, primordials } from "ext:core/mod.js";

const { DOMException } = core.loadExtScript("ext:deno_web/01_dom_exception.js");
const { AbortController, AbortSignal } = core.loadExtScript("ext:deno_web/03_abort_signal.js");
const { FunctionPrototypeCall, ObjectDefineProperty } = primordials;

function worded(owner) {
  const { abort } = owner;
  const methods = {
    abort(reason = undefined) {
      if (reason === undefined) reason = new DOMException("This operation was aborted", "AbortError");
      return FunctionPrototypeCall(abort, this, reason);
    },
  };
  ObjectDefineProperty(owner, "abort", { __proto__: null, value: methods.abort });
}

worded(AbortController.prototype);
worded(AbortSignal);

export { AbortController, AbortSignal };
