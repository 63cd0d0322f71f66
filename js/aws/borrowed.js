// AWS.util, as far as functions borrow from it.

import { primordials } from "ext:core/mod.js";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { load } from "ext:tidegate_library/library.js";
import { isArn, parseArn } from "ext:tidegate_sdk/arn.js";
import { sharedConfig } from "ext:tidegate_sdk/config.js";
import { utilError } from "ext:tidegate_sdk/error.js";
import { AGENT } from "ext:tidegate_sdk/http.js";
import { retryDelay } from "ext:tidegate_sdk/retry.js";
import { crypto } from "ext:tidegate_sdk/util_crypto.js";
import * as objects from "ext:tidegate_sdk/util_objects.js";
import { copy, merge } from "ext:tidegate_sdk/util.js";

const {
  ArrayIsArray,
  Date,
  Error,
  MathFloor,
  MathRandom,
  ObjectKeys,
  Promise,
  PromisePrototypeThen,
  PromiseResolve,
  SafeSet,
  SetPrototypeHas,
  encodeURIComponent,
} = primordials;

function uriEscape(text) {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function upperFirst(text) {
  return text[0].toUpperCase() + text.substr(1);
}

function lowerFirst(text) {
  return text[0].toLowerCase() + text.substr(1);
}

function byteLength(data) {
  if (data === null || data === undefined) return 0;
  if (typeof data === "string") return Buffer.byteLength(data);
  if (typeof data.byteLength === "number") return data.byteLength;
  if (typeof data.length === "number") return data.length;
  if (typeof data.size === "number") return data.size;
  throw utilError(new Error(`Cannot determine length of ${data}`), { object: data });
}

const date = {
  getDate() {
    const offset = sharedConfig().systemClockOffset;
    return offset ? new Date(new Date().getTime() + offset) : new Date();
  },

  iso8601(time = date.getDate()) {
    return time.toISOString().replace(/\.\d{3}Z$/, "Z");
  },

  rfc822(time = date.getDate()) {
    return time.toUTCString();
  },

  unixTimestamp(time = date.getDate()) {
    return time.getTime() / 1000;
  },

  // Numbers are seconds.
  from(time) {
    return new Date(typeof time === "number" ? time * 1000 : time);
  },

  format(time, formatter) {
    return date[formatter || "iso8601"](date.from(time));
  },

  parseTimestamp(value) {
    if (typeof value === "number") return new Date(value * 1000);
    if (value.match(/^\d+$/)) return new Date(value * 1000);
    if (value.match(/^\d{4}/) || value.match(/^\w{3},/)) return new Date(value);
    throw utilError(new Error(`unhandled timestamp format: ${value}`), { code: "TimestampParserError" });
  },
};

const base64 = {
  encode(data) {
    if (typeof data === "number") throw utilError(new Error(`Cannot base64 encode number ${data}`));
    return data === null || data === undefined ? data : Buffer.from(data).toString("base64");
  },

  decode(text) {
    if (typeof text === "number") throw utilError(new Error(`Cannot base64 decode number ${text}`));
    return text === null || text === undefined ? text : Buffer.from(text, "base64");
  },
};

const buffer = {
  toBuffer: (data, encoding) => Buffer.from(data, encoding),

  alloc(size, fill, encoding) {
    if (typeof size !== "number") throw new Error("size passed to alloc must be a number.");
    return Buffer.alloc(size, fill, encoding);
  },

  toStream(data) {
    const bytes = Buffer.isBuffer(data) ? data : Buffer.from(data);
    let position = 0;
    return new (load("node/stream").Readable)({
      read(size) {
        this.push(position < bytes.length ? bytes.slice(position, position + size) : null);
        position += size;
      },
    });
  },

  concat: (buffers) => Buffer.concat(buffers),
};

const UNSAFE = new SafeSet(["__proto__"]);

// Sections of assignments; what comes before the first section is left out.
function parseIni(text) {
  const map = {};
  let section;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.split(/(^|\s)[;#]/)[0].trim();
    if (line[0] === "[" && line[line.length - 1] === "]") {
      section = line.substring(1, line.length - 1);
      if (SetPrototypeHas(UNSAFE, section) || SetPrototypeHas(UNSAFE, section.split(/\s/)[1])) {
        throw utilError(new Error(`Cannot load profile name '${section}' from shared ini file.`));
      }
      continue;
    }
    const equals = line.indexOf("=");
    if (!section || equals <= 0 || equals === line.length - 1) continue;
    map[section] = map[section] || {};
    map[section][line.substring(0, equals).trim()] = line.substring(equals + 1).trim();
  }
  return map;
}

const fn = {
  noop() {},

  callback(error) {
    if (error) throw error;
  },

  // A function that is given a callback in any case.
  makeAsync(given, expectedArgs) {
    if (expectedArgs && expectedArgs <= given.length) return given;
    return function (...args) {
      const callback = args.pop();
      callback(given(...args));
    };
  },
};

function promisifyMethod(name, PromiseClass) {
  return function promise(...args) {
    return new PromiseClass((resolve, reject) => {
      this[name](...args, (error, data) => (error ? reject(error) : resolve(data)));
    });
  };
}

function addPromises(constructors, PromiseDependency = sharedConfig().getPromisesDependency() ?? Promise) {
  const all = ArrayIsArray(constructors) ? constructors : [constructors];
  for (let i = 0; i < all.length; i++) {
    if (typeof PromiseDependency === "function") all[i].addPromisesToClass?.(PromiseDependency);
    else all[i].deletePromisesFromClass?.();
  }
}

const ARN = {
  validate: (text) => text && isArn(text),
  parse: parseArn,

  build(arn) {
    const { partition = "aws", service, region, accountId, resource } = arn;
    const missing = [service, region, accountId, resource].some((part) => part === undefined);
    if (missing) throw utilError(new Error("Input ARN object is invalid"));
    return `arn:${partition}:${service}:${region}:${accountId}:${resource}`;
  },
};

export const util = {
  environment: "nodejs",
  engine: () => AGENT.split(" ").slice(1).join(" "),
  userAgent: () => AGENT,
  uriEscape,
  uriEscapePath: (path) => path.split("/").map(uriEscape).join("/"),
  urlParse: (url) => load("node/url").parse(url),
  urlFormat: (url) => load("node/url").format(url),
  queryStringParse: (query) => load("node/querystring").parse(query),

  queryParamsToString(params) {
    const pairs = ObjectKeys(params).sort().map((name) => {
      const value = params[name];
      const escaped = uriEscape(name);
      if (ArrayIsArray(value)) return `${escaped}=${value.map(uriEscape).sort().join(`&${escaped}=`)}`;
      return `${escaped}=${value === undefined || value === null ? "" : uriEscape(value)}`;
    });
    return pairs.join("&");
  },

  base64,
  buffer,
  string: { byteLength, upperFirst, lowerFirst },
  ini: { parse: parseIni },
  fn,
  date,
  crypto,
  ...objects,
  update: merge,
  merge: (first, second) => merge(copy(first), second),
  copy,
  error: utilError,
  addPromises,
  promisifyMethod,
  calculateRetryDelay: (retryCount, options, error) => retryDelay(retryCount, options || {}, error),

  uuid: {
    v4: () =>
      "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (place) => {
        const digit = MathFloor(MathRandom() * 16);
        return (place === "x" ? digit : (digit & 0x3) | 0x8).toString(16);
      }),
  },

  defer(callback) {
    PromisePrototypeThen(PromiseResolve(), () => callback());
  },

  ARN,
  defaultProfile: "default",
  isBrowser: () => false,
  isNode: () => true,
  Buffer,
  realClock: { now: () => new Date().getTime() },
};

// Modules of Node's, loaded when they are asked for.
for (const name of ["stream", "url", "querystring"]) {
  objects.memoizedProperty(util, name, () => load(`node/${name}`));
}
