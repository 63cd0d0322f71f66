// node:util

"use strict";

const {
  CodedError,
  invalidType,
  outOfRange,
  requireFunction,
  requireObject,
  requireSignal,
  requireString,
} = require("internal/errors");
const { isDeepStrictEqual } = require("internal/comparisons");
const { legacy, types } = require("internal/types");
const { format, formatWithOptions, show } = host;

function inspect(value, options, ...rest) {
  // The older form: showHidden, depth, colors.
  if (typeof options === "boolean" || options === null || rest.length > 0) {
    const [depth, colors] = rest;
    options = { showHidden: Boolean(options) };
    if (depth !== undefined) options.depth = depth;
    if (colors !== undefined) options.colors = colors;
  }
  return show(value, options);
}

const custom = Symbol.for("nodejs.util.inspect.custom");
const promisified = Symbol.for("nodejs.util.promisify.custom");

Object.assign(inspect, {
  custom,
  defaultOptions: {
    showHidden: false,
    depth: 2,
    colors: false,
    customInspect: true,
    showProxy: false,
    maxArrayLength: 100,
    maxStringLength: 10000,
    breakLength: 128,
    compact: 3,
    sorted: false,
    getters: false,
    numericSeparator: false,
  },
  colors: Object.assign(Object.create(null), {
    reset: [0, 0],
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    inverse: [7, 27],
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    gray: [90, 39],
    grey: [90, 39],
  }),
  styles: Object.assign(Object.create(null), {
    special: "cyan",
    number: "yellow",
    bigint: "yellow",
    boolean: "yellow",
    undefined: "grey",
    null: "bold",
    string: "green",
    symbol: "green",
    date: "magenta",
    regexp: "red",
    module: "underline",
  }),
});

// How a callback's several values are named in what its promise gives, for Node's own functions; none here.
function promisify(original) {
  requireFunction(original, "original");
  if (original[promisified]) {
    const ready = original[promisified];
    requireFunction(ready, "util.promisify.custom");
    return Object.defineProperty(ready, promisified, {
      value: ready,
      enumerable: false,
      writable: false,
      configurable: true,
    });
  }
  function asPromise(...args) {
    return new Promise((resolve, reject) => {
      Reflect.apply(original, this, [...args, (error, value) => (error ? reject(error) : resolve(value))]);
    });
  }
  Object.setPrototypeOf(asPromise, Object.getPrototypeOf(original));
  Object.defineProperty(asPromise, promisified, {
    value: asPromise,
    enumerable: false,
    writable: false,
    configurable: true,
  });
  return Object.defineProperties(asPromise, Object.getOwnPropertyDescriptors(original));
}
promisify.custom = promisified;

function falsy(reason) {
  const error = new CodedError("ERR_FALSY_VALUE_REJECTION", "Promise was rejected with falsy value");
  error.reason = reason;
  return error;
}

function callbackify(original) {
  requireFunction(original, "original");
  function asCallback(...args) {
    const callback = args.pop();
    requireFunction(callback, "last argument");
    const { nextTick } = require("process");
    Reflect.apply(original, this, args).then(
      (value) => nextTick(() => Reflect.apply(callback, this, [null, value])),
      (error) => nextTick(() => Reflect.apply(callback, this, [error || falsy(error)])),
    );
  }
  const descriptors = Object.getOwnPropertyDescriptors(original);
  if (typeof descriptors.length.value === "number") descriptors.length.value++;
  if (typeof descriptors.name.value === "string") descriptors.name.value += "Callbackified";
  return Object.defineProperties(asCallback, descriptors);
}

function inherits(constructor, parent) {
  if (constructor === undefined || constructor === null) {
    throw invalidType("ctor", "of type function", constructor);
  }
  if (parent === undefined || parent === null) throw invalidType("superCtor", "of type function", parent);
  if (parent.prototype === undefined) {
    throw invalidType("superCtor.prototype", "of type object", parent.prototype);
  }
  Object.defineProperty(constructor, "super_", { value: parent, writable: true, configurable: true });
  Object.setPrototypeOf(constructor.prototype, parent.prototype);
}

function deprecate(method, message, code = undefined) {
  requireFunction(method, "fn");
  if (code !== undefined) requireString(code, "code");
  let warned = false;
  function deprecated(...args) {
    if (!warned) {
      warned = true;
      require("process").emitWarning(message, "DeprecationWarning", code);
    }
    return new.target ? Reflect.construct(method, args, new.target) : Reflect.apply(method, this, args);
  }
  Object.setPrototypeOf(deprecated, method);
  if (method.prototype) deprecated.prototype = method.prototype;
  return deprecated;
}

function debuglog() {
  const silent = () => {};
  return Object.defineProperty(silent, "enabled", { value: false, enumerable: true, configurable: true });
}

const errors = new Map([
  [-1, ["EPERM", "operation not permitted"]],
  [-2, ["ENOENT", "no such file or directory"]],
  [-13, ["EACCES", "permission denied"]],
  [-32, ["EPIPE", "broken pipe"]],
  [-104, ["ECONNRESET", "connection reset by peer"]],
  [-110, ["ETIMEDOUT", "connection timed out"]],
  [-111, ["ECONNREFUSED", "connection refused"]],
  [-113, ["EHOSTUNREACH", "host is unreachable"]],
  [-3008, ["ENOTFOUND", "unknown node or service"]],
]);

function getSystemErrorName(number) {
  if (typeof number !== "number") throw invalidType("err", "of type number", number);
  if (!(number < 0) || !Number.isSafeInteger(number)) throw outOfRange("err", "a negative integer", number);
  return errors.get(number)?.[0] ?? `Unknown system error ${number}`;
}

const escapes = new RegExp(
  "[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*" +
    "|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)" +
    "|(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))",
  "g",
);

function stripVTControlCharacters(text) {
  requireString(text, "str");
  return text.replace(escapes, "");
}

function toUSVString(value) {
  return `${value}`.toWellFormed();
}

function aborted(signal, resource) {
  requireSignal(signal, "signal");
  requireObject(resource, "resource");
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function styleText(style, text) {
  requireString(text, "text");
  let [left, right] = ["", ""];
  for (const name of Array.isArray(style) ? style : [style]) {
    const codes = inspect.colors[name];
    if (codes === undefined) throw invalidType("format", "one of the styles of util.inspect.colors", name);
    left += `\u001b[${codes[0]}m`;
    right = `\u001b[${codes[1]}m${right}`;
  }
  return `${left}${text}${right}`;
}

function log(...args) {
  const date = new Date();
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => `${part}`.padStart(2, "0"));
  const month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][date.getMonth()];
  console.log("%s %s - %s", date.getDate(), month, time.join(":"), format(args));
}

module.exports = {
  _extend(target, source) {
    return source === null || typeof source !== "object" ? target : Object.assign(target, source);
  },
  aborted,
  callbackify,
  debug: debuglog,
  debuglog,
  deprecate,
  format(...args) {
    return format(args);
  },
  formatWithOptions(options, ...args) {
    requireObject(options, "inspectOptions");
    return formatWithOptions(options, args);
  },
  getSystemErrorMap: () => new Map(errors),
  getSystemErrorName,
  inherits,
  inspect,
  ...legacy,
  isDeepStrictEqual(a, b) {
    return isDeepStrictEqual(a, b);
  },
  log,
  promisify,
  stripVTControlCharacters,
  styleText,
  TextDecoder,
  TextEncoder,
  toUSVString,
  types,
};
