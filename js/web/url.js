// URL with the errors of Node: `code`, `input` and `base` say what was wrong.

import { core, primordials } from "ext:core/mod.js";

const { URL, URLSearchParams } = core.loadExtScript("ext:deno_web/00_url.js");
const {
  ObjectDefineProperty,
  ObjectPrototypeIsPrototypeOf,
  Proxy,
  ReflectConstruct,
  String,
  StringPrototypeStartsWith,
  TypeError,
  TypeErrorPrototype,
} = primordials;

function invalid(error, args) {
  if (!ObjectPrototypeIsPrototypeOf(TypeErrorPrototype, error)) return error;
  if (args.length === 0) {
    const missing = new TypeError('The "url" argument must be specified');
    missing.code = "ERR_MISSING_ARGS";
    return missing;
  }
  const { message } = error;
  if (typeof message !== "string" || !StringPrototypeStartsWith(message, "Invalid URL")) return error;
  const failure = new TypeError("Invalid URL");
  failure.code = "ERR_INVALID_URL";
  failure.input = String(args[0]);
  if (args[1] !== undefined) failure.base = String(args[1]);
  return failure;
}

const checked = new Proxy(URL, {
  __proto__: null,
  construct(target, args, newTarget) {
    try {
      return ReflectConstruct(target, args, newTarget);
    } catch (error) {
      throw invalid(error, args);
    }
  },
});
ObjectDefineProperty(URL.prototype, "constructor", { __proto__: null, value: checked });

export { checked as URL, URLSearchParams };
