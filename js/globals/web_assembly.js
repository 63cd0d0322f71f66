// WebAssembly's methods for answers of fetch. V8's own call into deno_core, which has nobody to ask for the bytes and ends the process.

import { primordials } from "ext:core/mod.js";
import { Response } from "ext:tidegate_fetch/fetch.js";

const {
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  ObjectPrototypeIsPrototypeOf,
  ReflectApply,
  RegExpPrototypeExec,
  SafeRegExp,
  TypeError,
  uncurryThis,
} = primordials;

const { arrayBuffer } = Response.prototype;
const ok = uncurryThis(ObjectGetOwnPropertyDescriptor(Response.prototype, "ok").get);
const headers = uncurryThis(ObjectGetOwnPropertyDescriptor(Response.prototype, "headers").get);
const isWasm = new SafeRegExp("^application/wasm\\s*(;|$)", "i");

async function bytesOf(source) {
  const response = await source;
  if (!ObjectPrototypeIsPrototypeOf(Response.prototype, response)) {
    throw new TypeError("the first argument must be a Response, or a promise of one");
  }
  const type = ReflectApply(headers(response).get, headers(response), ["content-type"]);
  if (type === null || RegExpPrototypeExec(isWasm, type) === null) {
    throw new TypeError(`WebAssembly response has unsupported MIME type '${type ?? ""}'`);
  }
  if (!ok(response)) throw new TypeError("WebAssembly response has no status of success");
  return ReflectApply(arrayBuffer, response, []);
}

// Called in each isolate: V8 defines its own methods when one starts.
export function replaceStreaming() {
  const { WebAssembly } = globalThis;
  const { compile, instantiate } = WebAssembly;
  const methods = {
    async compileStreaming(source) {
      return compile(await bytesOf(source));
    },
    async instantiateStreaming(source, imports) {
      return instantiate(await bytesOf(source), imports);
    },
  };
  for (const name in methods) {
    ObjectDefineProperty(WebAssembly, name, {
      __proto__: null,
      value: methods[name],
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}
