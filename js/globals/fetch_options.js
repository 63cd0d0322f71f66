// What node-fetch's Request and Response know beyond the standard's: options that are kept beside the objects.

import { primordials } from "ext:core/mod.js";

const {
  Number,
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  SafeWeakMap,
  WeakMapPrototypeGet,
  WeakMapPrototypeSet,
} = primordials;

// Node's timers cannot wait longer.
const LONGEST = 2 ** 31 - 1;

const kept = new SafeWeakMap();

// The options of a Request or Response; `undefined` for any other object.
export function optionsOf(object) {
  return WeakMapPrototypeGet(kept, object);
}

export function keepOptions(object, options) {
  WeakMapPrototypeSet(kept, object, options);
}

export function requestOptions(init, inherited) {
  const { timeout, size, follow, compress, agent, counter } = init;
  return {
    __proto__: null,
    timeout: timeout || inherited.timeout,
    size: size || inherited.size,
    follow: follow !== undefined ? follow : inherited.follow,
    compress: compress !== undefined ? compress : inherited.compress,
    // Kept, and never called: connections are the host's.
    agent: agent || inherited.agent,
    counter: counter || inherited.counter,
  };
}

export const defaults = {
  __proto__: null,
  timeout: 0,
  size: 0,
  follow: 20,
  compress: true,
  agent: undefined,
  counter: 0,
};

// Milliseconds to wait, or 0 for ever.
export function waitOf(timeout) {
  const ms = Number(timeout);
  return ms > 0 && ms <= LONGEST ? ms : 0;
}

// Bytes that a body may have, or 0 for all.
export function limitOf(size) {
  const bytes = Number(size);
  return bytes > 0 ? bytes : 0;
}

// Accessors where node-fetch has properties.
export function exposeOptions(prototype, names) {
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const accessor = {
      get [name]() {
        return (optionsOf(this) ?? defaults)[name];
      },
      set [name](value) {
        const options = optionsOf(this);
        if (options === undefined) keepOptions(this, { __proto__: null, ...defaults, [name]: value });
        else options[name] = value;
      },
    };
    const { get, set } = ObjectGetOwnPropertyDescriptor(accessor, name);
    ObjectDefineProperty(prototype, name, { __proto__: null, get, set, enumerable: false, configurable: true });
  }
}
