// What AWS.util has for objects and classes.

import { primordials } from "ext:core/mod.js";
import { merge } from "ext:tidegate_sdk/util.js";

const {
  Object,
  ObjectDefineProperty,
  ObjectHasOwn,
  ObjectKeys,
  ObjectPrototypeToString,
  ReflectApply,
  RegExpPrototypeExec,
  NumberParseInt,
} = primordials;

// What an iteration is ended with.
export const abort = {};

export function each(object, iterate) {
  for (const key in object) {
    if (ObjectHasOwn(object, key) && ReflectApply(iterate, this, [key, object[key]]) === abort) break;
  }
}

export function arrayEach(array, iterate) {
  for (const index in array) {
    if (!ObjectHasOwn(array, index)) continue;
    if (ReflectApply(iterate, this, [array[index], NumberParseInt(index, 10)]) === abort) break;
  }
}

export function isEmpty(object) {
  for (const name in object) if (ObjectHasOwn(object, name)) return false;
  return true;
}

export function arraySliceFn(object) {
  return typeof object.slice === "function" ? object.slice : null;
}

export function typeName(type) {
  if (ObjectHasOwn(type, "name")) return type.name;
  const text = type.toString();
  const found = RegExpPrototypeExec(/^\s*function (.+)\(/, text);
  return found ? found[1] : text;
}

export function isType(object, type) {
  const name = typeof type === "function" ? typeName(type) : type;
  return ObjectPrototypeToString(object) === `[object ${name}]`;
}

// Makes a class of `features`, one of which may be its constructor; `klass` is the class that it extends.
export function inherit(klass, features) {
  if (features === undefined) {
    features = klass;
    klass = Object;
  }
  if (features.constructor === Object) {
    features.constructor = function (...args) {
      return klass === Object ? undefined : ReflectApply(klass, this, args);
    };
  }
  features.constructor.prototype = klass === Object ? {} : { __proto__: klass.prototype };
  merge(features.constructor.prototype, features);
  features.constructor.__super__ = klass;
  return features.constructor;
}

export function mixin(klass, ...others) {
  for (let i = 0; i < others.length; i++) {
    for (const name in others[i].prototype) {
      if (name !== "constructor") klass.prototype[name] = others[i].prototype[name];
    }
  }
  return klass;
}

export function hideProperties(object, names) {
  const keys = ObjectKeys(names);
  for (let i = 0; i < keys.length; i++) {
    const hidden = { __proto__: null, enumerable: false, writable: true, configurable: true };
    ObjectDefineProperty(object, names[keys[i]], hidden);
  }
}

// A function is a getter, unless it is said to be the value.
export function property(object, name, value, enumerable = true, isValue = false) {
  const kind = typeof value === "function" && !isValue ? { get: value } : { value, writable: true };
  ObjectDefineProperty(object, name, { __proto__: null, ...kind, enumerable, configurable: true });
}

export function memoizedProperty(object, name, get, enumerable) {
  let cached = null;
  property(object, name, () => cached ??= get(), enumerable);
}
