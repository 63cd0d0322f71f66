// What console.log makes of its arguments: Node's format specifiers, and Node's defaults for showing values.

import { core, primordials } from "ext:core/mod.js";

const { inspect } = core.loadExtScript("ext:deno_web/01_console.js");
const {
  JSONStringify,
  Number,
  NumberParseFloat,
  NumberParseInt,
  ObjectGetOwnPropertyDescriptor,
  ObjectGetOwnPropertyNames,
  ObjectGetPrototypeOf,
  ObjectIs,
  ObjectPrototypeHasOwnProperty,
  RegExpPrototypeTest,
  SafeRegExp,
  SafeSet,
  SetPrototypeAdd,
  SetPrototypeHas,
  String,
  StringPrototypeCharCodeAt,
  StringPrototypeIncludes,
  StringPrototypeSlice,
} = primordials;

// `inspect` is what an object's own `nodejs.util.inspect.custom` is given to show its parts with.
const defaults = { __proto__: null, colors: false, depth: 2, inspect: show, quotes: ["'", '"', "`"] };

export function show(value, options) {
  if (typeof value === "symbol") return String(value);
  return inspect(value, options === undefined ? defaults : { __proto__: null, ...defaults, ...options });
}

// The classes of the language, whose toString says less than what `show` makes of an object.
const classes = new SafeSet();
const names = ObjectGetOwnPropertyNames(globalThis);
const className = new SafeRegExp("^[A-Z][a-zA-Z0-9]+$");
for (let i = 0; i < names.length; i++) {
  if (RegExpPrototypeTest(className, names[i])) SetPrototypeAdd(classes, names[i]);
}

function hasToStringOfItsOwn(object) {
  if (core.isProxy(object)) return false;
  if (typeof object.toString !== "function") return false;
  let owner = object;
  while (owner !== null && !ObjectPrototypeHasOwnProperty(owner, "toString")) {
    owner = ObjectGetPrototypeOf(owner);
    if (core.isProxy(owner)) return false;
  }
  if (owner === object || owner === null) return true;
  const constructor = ObjectGetOwnPropertyDescriptor(owner, "constructor")?.value;
  return typeof constructor !== "function" || !SetPrototypeHas(classes, constructor.name);
}

function number(value) {
  return ObjectIs(value, -0) ? "-0" : `${value}`;
}

function text(value) {
  if (typeof value === "number") return number(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null || hasToStringOfItsOwn(value)) return String(value);
  return show(value, { __proto__: null, depth: 0 });
}

function json(value) {
  try {
    return JSONStringify(value);
  } catch (error) {
    // V8's words for it.
    if (StringPrototypeIncludes(String(error?.message), "circular structure")) return "[Circular]";
    throw error;
  }
}

const hidden = { __proto__: null, showHidden: true, showProxy: true, depth: 4 };

// What a specifier makes of its argument; `undefined` for a letter that is none.
function specified(letter, value) {
  switch (letter) {
    case 0x73: // s
      return text(value);
    case 0x6a: // j
      return json(value);
    case 0x64: // d
      if (typeof value === "bigint") return `${value}n`;
      return typeof value === "symbol" ? "NaN" : number(Number(value));
    case 0x69: // i
      if (typeof value === "bigint") return `${value}n`;
      return typeof value === "symbol" ? "NaN" : number(NumberParseInt(value));
    case 0x66: // f
      return typeof value === "symbol" ? "NaN" : number(NumberParseFloat(value));
    case 0x4f: // O
      return show(value);
    case 0x6f: // o
      return show(value, hidden);
    case 0x63: // c
      return "";
  }
  return undefined;
}

const PERCENT = 0x25;

export function format(args) {
  const first = args[0];
  let used = 0;
  let line = "";
  if (typeof first === "string") {
    if (args.length === 1) return first;
    let copied = 0;
    used = 1;
    for (let i = 0; i < first.length - 1; i++) {
      if (StringPrototypeCharCodeAt(first, i) !== PERCENT) continue;
      i++;
      const letter = StringPrototypeCharCodeAt(first, i);
      if (letter === PERCENT) {
        line += StringPrototypeSlice(first, copied, i);
        copied = i + 1;
        continue;
      }
      if (used === args.length) continue;
      const shown = specified(letter, args[used]);
      if (shown === undefined) continue;
      line += StringPrototypeSlice(first, copied, i - 1);
      line += shown;
      copied = i + 1;
      used++;
    }
    line += StringPrototypeSlice(first, copied);
  }
  for (let i = used; i < args.length; i++) {
    if (i > 0) line += " ";
    line += typeof args[i] === "string" ? args[i] : show(args[i]);
  }
  return line;
}
