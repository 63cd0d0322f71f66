// Changes what JavaScript itself has, then touches `AWS` for the first time and says what it is made of. `CHANGE`: in what way.

const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
const { freeze } = Object;
const { has, add } = Set.prototype;
const { toString } = Function.prototype;
const text = String;
const seen = new Set();

// What all objects share: it is changed, and is no part of AWS.
const shared = [];
for (const value of [
  ...[Object, Function, Array, String, Number, Boolean, Symbol, Error, TypeError, RangeError, RegExp, Date, Promise, Map, Set],
  ...[WeakMap, WeakSet, Uint8Array, getPrototypeOf(Uint8Array), ArrayBuffer, DataView, Iterator],
]) {
  shared.push(value.prototype);
  seen.add(value.prototype);
}
shared.push(getPrototypeOf([].values()), getPrototypeOf(new Map().entries()), getPrototypeOf("".matchAll(/x/g)));
for (const value of [globalThis, Buffer, Buffer.prototype, getPrototypeOf(Buffer), Promise, Error, Function]) seen.add(value);

const changes = {
  freeze() {
    for (const value of shared) freeze(value);
  },
  replace() {
    const fail = function () {
      throw "a changed prototype was used";
    };
    // No iterator's method may be used any more.
    for (let i = 0; i < shared.length; i++) {
      const prototype = shared[i];
      const keys = ownKeys(prototype);
      for (let j = 0; j < keys.length; j++) {
        const key = keys[j];
        if (key === "constructor") continue;
        const property = getOwnPropertyDescriptor(prototype, key);
        if (!property.configurable || typeof property.value !== "function") continue;
        defineProperty(prototype, key, { value: fail });
      }
    }
  },
  remove() {
    for (const name of ["Object", "Function", "Array", "String", "Symbol", "Error", "Promise", "Map", "Set", "WeakMap", "RegExp"]) {
      delete globalThis[name];
    }
    for (const name of ["Date", "Number", "JSON", "Math", "Reflect", "Uint8Array", "Buffer", "setTimeout", "URL", "console"]) {
      delete globalThis[name];
    }
  },
};

function walk(value, path, lines) {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
  if (apply(has, seen, [value])) return;
  apply(add, seen, [value]);
  const keys = ownKeys(value);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const property = getOwnPropertyDescriptor(value, key);
    const name = `${path}.${typeof key === "symbol" ? "@@" : key}`;
    const flags = `${property.enumerable} ${property.configurable} ${property.writable}`;
    let found = property.value;
    // Parts of Node's, which are made when they are asked for.
    const isElsewhere = name === "AWS.util.stream" || name === "AWS.util.url" || name === "AWS.util.querystring";
    if (property.get !== undefined && !isElsewhere) {
      try {
        found = value[key];
      } catch {
        found = "throws";
      }
    }
    const says = typeof found === "function" ? apply(toString, found, []) : typeof found === "object" ? "" : text(found);
    const line = { value: `${name}: ${flags} ${typeof found} ${says}`, writable: true, enumerable: true, configurable: true };
    defineProperty(lines, lines.length, line);
    walk(found, name, lines);
  }
  walk(getPrototypeOf(value), `${path}.__proto__`, lines);
}

if (CHANGE !== null) changes[CHANGE]();
const found = [];
walk(AWS, "AWS", found);

const onTrack = () => found;
