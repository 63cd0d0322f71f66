// WebAssembly, whose memories V8 maps without asking: how many an isolate makes is counted before it makes them, and so is what they share.
// Also its methods for answers of fetch: V8's own call into deno_core, which has nobody to ask for the bytes and ends the process.

import { core, primordials } from "ext:core/mod.js";
import { op_web_assembly_copy, op_web_assembly_made, op_web_assembly_memories } from "ext:core/ops";
import { Response } from "ext:tidegate_fetch/fetch.js";

const {
  Number,
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  ObjectPrototypeIsPrototypeOf,
  Promise,
  PromisePrototypeThen,
  PromiseReject,
  Proxy,
  RangeError,
  ReflectApply,
  ReflectConstruct,
  RegExpPrototypeExec,
  SafeRegExp,
  SafeWeakMap,
  TypeError,
  WeakMapPrototypeGet,
  WeakMapPrototypeSet,
  uncurryThis,
} = primordials;

const { arrayBuffer } = Response.prototype;
const ok = uncurryThis(ObjectGetOwnPropertyDescriptor(Response.prototype, "ok").get);
const headers = uncurryThis(ObjectGetOwnPropertyDescriptor(Response.prototype, "headers").get);
const isWasm = new SafeRegExp("^application/wasm\\s*(;|$)", "i");

const PAGE = 65536;
// Of modules: how many memories an instance makes, and what they share.
const memoriesOf = new SafeWeakMap();

function tooMany(where) {
  return new RangeError(`WebAssembly.${where}(): could not allocate memory: too many were made by this instance of the function`);
}

function count(memories, where) {
  if (memories[0] > 0 && !op_web_assembly_made(memories[0], memories[1])) throw tooMany(where);
}

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

function replaceConstructor(WebAssembly, name, construct) {
  const native = WebAssembly[name];
  const counting = new Proxy(native, { __proto__: null, construct });
  const attributes = { __proto__: null, value: counting, writable: true, enumerable: false, configurable: true };
  ObjectDefineProperty(native.prototype, "constructor", attributes);
  ObjectDefineProperty(WebAssembly, name, attributes);
}

// Each property is read once, so that what is counted is what V8 gets.
function constructMemory(target, args, newTarget) {
  const given = args[0];
  if ((typeof given !== "object" && typeof given !== "function") || given === null) {
    return ReflectConstruct(target, args, newTarget);
  }
  const { address, initial, minimum, maximum, shared } = given;
  const descriptor = { __proto__: null };
  if (address !== undefined) descriptor.address = `${address}`;
  if (initial !== undefined) descriptor.initial = initial;
  if (minimum !== undefined) descriptor.minimum = minimum;
  if (maximum !== undefined) descriptor.maximum = typeof maximum === "bigint" ? maximum : Number(maximum);
  if (shared) descriptor.shared = true;
  count([1, shared ? Number(descriptor.maximum) * PAGE : 0], "Memory");
  return ReflectConstruct(target, [descriptor], newTarget);
}

// Called in each isolate: V8 defines its own methods when one starts.
export function replaceWebAssembly() {
  const { WebAssembly } = globalThis;
  const { compile, instantiate, validate } = WebAssembly;
  const { exports } = WebAssembly.Module;

  const isModule = (value) => {
    try {
      exports(value);
      return true;
    } catch {
      return false;
    }
  };
  // Before an instance of `module` is made; what is no module V8 refuses itself.
  const countInstance = (module, where) => {
    const memories = typeof module === "object" && module !== null ? WeakMapPrototypeGet(memoriesOf, module) : undefined;
    if (memories !== undefined) count(memories, where);
    else if (isModule(module)) throw tooMany(where);
  };
  const remember = (module, memories) => {
    // Where it is unknown what they are, no instance is made.
    if (memories !== null) WeakMapPrototypeSet(memoriesOf, module, memories);
  };
  // `then` of V8's own promise: what functions make of theirs is not asked.
  const remembered = (promise, memories, moduleOf) =>
    new Promise((resolve, reject) => {
      const known = (result) => {
        remember(moduleOf(result), memories);
        resolve(result);
      };
      PromisePrototypeThen(promise, known, reject);
    });

  replaceConstructor(WebAssembly, "Memory", constructMemory);
  replaceConstructor(WebAssembly, "Module", (target, args, newTarget) => {
    const copy = op_web_assembly_copy(args[0]);
    if (copy === undefined) return ReflectConstruct(target, args, newTarget);
    args[0] = copy;
    const module = ReflectConstruct(target, args, newTarget);
    remember(module, op_web_assembly_memories(copy));
    return module;
  });
  replaceConstructor(WebAssembly, "Instance", (target, args, newTarget) => {
    countInstance(args[0], "Instance");
    return ReflectConstruct(target, args, newTarget);
  });

  const methods = {
    compile(source) {
      const copy = op_web_assembly_copy(source);
      if (copy === undefined) return ReflectApply(compile, this, arguments);
      const memories = op_web_assembly_memories(copy);
      arguments[0] = copy;
      return remembered(ReflectApply(compile, this, arguments), memories, (module) => module);
    },
    instantiate(source) {
      try {
        const copy = op_web_assembly_copy(source);
        if (copy === undefined) {
          countInstance(source, "instantiate");
          return ReflectApply(instantiate, this, arguments);
        }
        const memories = op_web_assembly_memories(copy);
        if (memories !== null) count(memories, "instantiate");
        else if (validate(copy, arguments[2])) throw tooMany("instantiate");
        arguments[0] = copy;
        return remembered(ReflectApply(instantiate, this, arguments), memories, (result) => result.module);
      } catch (error) {
        return PromiseReject(error);
      }
    },
    async compileStreaming(source, options) {
      return methods.compile(await bytesOf(source), options);
    },
    async instantiateStreaming(source, imports, options) {
      return methods.instantiate(await bytesOf(source), imports, options);
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
