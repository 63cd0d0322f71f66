// Modules and globals that are evaluated only when they are first touched.

import { primordials } from "ext:core/mod.js";
import { op_library_compile, op_library_is_strict, op_library_keep } from "ext:core/ops";

const {
  Error,
  MapPrototypeGet,
  MapPrototypeSet,
  ObjectDefineProperty,
  RegExpPrototypeExec,
  SafeMap,
  StringPrototypeEndsWith,
  StringPrototypeSlice,
  StringPrototypeStartsWith,
} = primordials;

// Name to `{ module, failed }`: Node's modules may require each other in circles, so a module is known before it is complete.
const modules = new SafeMap();
// What a module of js/node gets as `host`: ops and other things that functions must not reach.
const hosts = new SafeMap();
// Evaluations that threw, such as of a stack that was full.
let failures = 0;
let lastFailure;

export function provide(name, host) {
  MapPrototypeSet(hosts, name, host);
}

// The exports of `node/<name>` or `vendor/<name>`.
export function load(name) {
  const known = MapPrototypeGet(modules, name);
  if (known !== undefined && !known.failed) return known.module.exports;
  const module = { exports: {} };
  const record = { __proto__: null, module, failed: false };
  const before = failures;
  try {
    evaluate(name, record);
  } catch (error) {
    // Nothing is called here: there may be no stack for it.
    record.failed = true;
    failures += 1;
    lastFailure = error;
    throw error;
  }
  if (record.failed) throw new Error(`Cannot find module '${name}'`);
  // A library that does without what it could not load would do without it for ever.
  if (failures !== before) {
    record.failed = true;
    throw lastFailure;
  }
  return module.exports;
}

function evaluate(name, record) {
  const { module } = record;
  const body = op_library_compile(name);
  if (body === null) {
    record.failed = true;
    return;
  }
  const host = MapPrototypeGet(hosts, name);
  // Whoever is called by a sloppy function can read its arguments.
  const isSloppy = !op_library_is_strict(name);
  if (host !== undefined && isSloppy) throw new Error(`Module '${name}' is not strict`);
  MapPrototypeSet(modules, name, record);
  body(module, module.exports, isSloppy || StringPrototypeStartsWith(name, "vendor/") ? requirePublic : require, host);
  op_library_keep(name, body);
}

// The `require` of packages, which functions can take from them: it knows no parts of modules, but for two that are parts of
// packages themselves.
function requirePublic(name) {
  name = `${name}`;
  if (RegExpPrototypeExec(/^(node:)?(internal\/(?!abort$|qs$)|crypto_|fetch-body)/, name) !== null) {
    throw new Error(`Cannot find module '${name}'`);
  }
  return require(name);
}

// Modules know Node's by their names there, such as "events" or "node:events", and bundles each other by their names here.
function require(name) {
  if (StringPrototypeStartsWith(name, "vendor/")) return load(name);
  if (StringPrototypeStartsWith(name, "node:")) name = StringPrototypeSlice(name, 5);
  // Packages write a slash where they mean another package of the same name.
  if (StringPrototypeEndsWith(name, "/")) name = StringPrototypeSlice(name, 0, -1);
  return load(`node/${name}`);
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
