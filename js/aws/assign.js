// What makes classes may run among prototypes that a function has changed.

import { primordials } from "ext:core/mod.js";

const { ObjectDefineProperty, ObjectKeys } = primordials;

// Like an assignment of each of `methods`, whatever `target` inherits.
export function assign(target, methods) {
  const names = ObjectKeys(methods);
  for (let i = 0; i < names.length; i++) assignOne(target, names[i], methods[names[i]]);
}

export function assignOne(target, name, value) {
  ObjectDefineProperty(target, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
}
