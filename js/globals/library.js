// Modules and globals that are evaluated only when they are first touched.

import { primordials } from "ext:core/mod.js";
import { op_library_compile } from "ext:core/ops";

const {
  Error,
  MapPrototypeDelete,
  MapPrototypeGet,
  MapPrototypeSet,
  ObjectDefineProperty,
  SafeMap,
  StringPrototypeSlice,
  StringPrototypeStartsWith,
} = primordials;

// Name to `module` object: Node's modules may require each other in circles.
const modules = new SafeMap();
// What a module of js/node gets as `host`: ops and other things that functions must not reach.
const hosts = new SafeMap();

export function provide(name, host) {
  MapPrototypeSet(hosts, name, host);
}

// The exports of `node/<name>` or `vendor/<name>`.
export function load(name) {
  const known = MapPrototypeGet(modules, name);
  if (known !== undefined) return known.exports;
  const evaluate = op_library_compile(name);
  if (evaluate === null) throw new Error(`Cannot find module '${name}'`);
  const module = { exports: {} };
  MapPrototypeSet(modules, name, module);
  try {
    evaluate(module, module.exports, require, MapPrototypeGet(hosts, name));
  } catch (error) {
    // Not half a module the next time.
    MapPrototypeDelete(modules, name);
    throw error;
  }
  return module.exports;
}

// Modules know each other by their names in Node, such as "events" or "node:events".
function require(name) {
  return load(`node/${StringPrototypeStartsWith(name, "node:") ? StringPrototypeSlice(name, 5) : name}`);
}

// A global that `get` makes when it is first read. As any other global it can be assigned, deleted and declared anew.
export function defineLazy(name, get) {
  const become = (value) =>
    ObjectDefineProperty(globalThis, name, {
      __proto__: null,
      value,
      writable: true,
      enumerable: false,
      configurable: true,
    });
  ObjectDefineProperty(globalThis, name, {
    __proto__: null,
    get() {
      const value = get();
      become(value);
      return value;
    },
    set: become,
    enumerable: false,
    configurable: true,
  });
}
