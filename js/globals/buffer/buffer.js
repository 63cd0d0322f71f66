// Buffer: the class of functions, and for Tidegate's own code `bufferOf`.

import { core, primordials } from "ext:core/mod.js";
import { bufferOf, copyBytes, FastBuffer } from "ext:tidegate_buffer/bytes.js";
import * as comparing from "ext:tidegate_buffer/compare.js";
import { encodingOf, utf8 } from "ext:tidegate_buffer/encodings.js";
import { invalidArgType } from "ext:tidegate_buffer/errors.js";
import { fill } from "ext:tidegate_buffer/fill.js";
import { copyBytesFrom, from as bufferFrom } from "ext:tidegate_buffer/from.js";
import { inspectBuffer } from "ext:tidegate_buffer/inspect.js";
import * as numbers from "ext:tidegate_buffer/numbers.js";
import * as searching from "ext:tidegate_buffer/search.js";
import * as swapping from "ext:tidegate_buffer/swap.js";
import * as text from "ext:tidegate_buffer/text.js";
import { requireInteger, requireSize, requireUint8Array } from "ext:tidegate_buffer/validate.js";

const {
  ArrayBufferIsView,
  ArrayIsArray,
  MathTrunc,
  NumberIsNaN,
  ObjectDefineProperty,
  ObjectKeys,
  ObjectPrototypeIsPrototypeOf,
  ObjectSetPrototypeOf,
  SymbolFor,
  SymbolSpecies,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeGetByteOffset,
  Uint8Array,
} = primordials;

export { bufferOf };

// Deprecated as a call and as a constructor, yet still in use.
export function Buffer(value, encodingOrOffset, length) {
  if (typeof value !== "number") return bufferFrom(value, encodingOrOffset, length);
  if (typeof encodingOrOffset === "string") throw invalidArgType("string", "of type string", value);
  return statics.alloc(value);
}

// Functions, not methods, where code in the wild says `new Buffer.from(...)`.
const statics = {
  poolSize: 8192,

  from: function from(value, encodingOrOffset, length) {
    return bufferFrom(value, encodingOrOffset, length);
  },

  copyBytesFrom(view, offset, length) {
    return copyBytesFrom(view, offset, length);
  },

  of(...items) {
    const buffer = new FastBuffer(items.length);
    for (let i = 0; i < items.length; i++) buffer[i] = items[i];
    return buffer;
  },

  alloc: function alloc(size, value, encoding) {
    requireSize(size);
    const buffer = new FastBuffer(size);
    if (value === undefined || value === 0 || buffer.length === 0) return buffer;
    return fill(buffer, value, 0, buffer.length, encoding);
  },

  allocUnsafe: function allocUnsafe(size) {
    requireSize(size);
    return new FastBuffer(size);
  },

  allocUnsafeSlow: function allocUnsafeSlow(size) {
    requireSize(size);
    return new FastBuffer(size);
  },

  isBuffer(value) {
    return ObjectPrototypeIsPrototypeOf(prototype, value);
  },

  compare(buf1, buf2) {
    return comparing.compare(buf1, buf2);
  },

  isEncoding(encoding) {
    return typeof encoding === "string" && encoding !== "" && encodingOf(encoding) !== undefined;
  },

  concat: function concat(list, length) {
    if (!ArrayIsArray(list)) throw invalidArgType("list", "an instance of Array", list);
    if (list.length === 0) return new FastBuffer(0);
    if (length === undefined) {
      length = 0;
      for (let i = 0; i < list.length; i++) {
        if (list[i].length) length += list[i].length;
      }
    } else {
      requireInteger(length, "length");
    }
    const buffer = statics.allocUnsafe(length);
    let filled = 0;
    for (let i = 0; i < list.length; i++) {
      const part = list[i];
      requireUint8Array(part, `list[${i}]`);
      filled += copyBytes(part, buffer, filled, 0, TypedArrayPrototypeGetByteLength(part));
    }
    return buffer;
  },

  byteLength(string, encoding) {
    if (typeof string === "string") {
      return ((encoding ? encodingOf(encoding) : undefined) ?? utf8).byteLength(string);
    }
    if (ArrayBufferIsView(string) || core.isAnyArrayBuffer(string)) return string.byteLength;
    throw invalidArgType("string", "of type string or an instance of Buffer or ArrayBuffer", string);
  },
};

function position(offset, length) {
  offset = MathTrunc(offset);
  if (offset === 0 || NumberIsNaN(offset)) return 0;
  if (offset < 0) return offset + length > 0 ? offset + length : 0;
  return offset < length ? offset : length;
}

const methods = {
  ...numbers.methods,
  ...text.methods,
  ...comparing.methods,
  ...searching.methods,
  ...swapping.methods,

  fill(value, offset, end, encoding) {
    requireUint8Array(this, "buffer");
    return fill(this, value, offset, end, encoding);
  },

  inspect: inspectBuffer,

  toJSON() {
    const data = [];
    if (this.length > 0) {
      for (let i = 0; i < this.length; i++) data[i] = this[i];
    }
    return { type: "Buffer", data };
  },

  subarray(start, end) {
    const length = TypedArrayPrototypeGetByteLength(this);
    start = position(start, length);
    end = end === undefined ? length : position(end, length);
    return new FastBuffer(
      TypedArrayPrototypeGetBuffer(this),
      TypedArrayPrototypeGetByteOffset(this) + start,
      end > start ? end - start : 0,
    );
  },

  slice(start, end) {
    return this.subarray(start, end);
  },

  toLocaleString: text.methods.toString,
};

const prototype = FastBuffer.prototype;

function define(target, name, value, enumerable) {
  ObjectDefineProperty(target, name, { __proto__: null, value, writable: true, enumerable, configurable: true });
}

function defineAll(target, values) {
  const names = ObjectKeys(values);
  for (let i = 0; i < names.length; i++) define(target, names[i], values[names[i]], true);
}

function defineGetter(target, name, get, enumerable, configurable) {
  ObjectDefineProperty(target, name, { __proto__: null, get, enumerable, configurable });
}

ObjectSetPrototypeOf(Buffer, Uint8Array);
Buffer.prototype = prototype;
define(prototype, "constructor", Buffer, false);
defineAll(Buffer, statics);
defineAll(prototype, methods);
define(prototype, SymbolFor("nodejs.util.inspect.custom"), inspectBuffer, true);
defineGetter(Buffer, SymbolSpecies, () => FastBuffer, false, true);
defineGetter(
  prototype,
  "parent",
  function () {
    return statics.isBuffer(this) ? TypedArrayPrototypeGetBuffer(this) : undefined;
  },
  true,
  false,
);
defineGetter(
  prototype,
  "offset",
  function () {
    return statics.isBuffer(this) ? TypedArrayPrototypeGetByteOffset(this) : undefined;
  },
  true,
  false,
);
