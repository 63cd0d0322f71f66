// A body is a stream of the web, and of Node as well: `res.body.on("data", ...)`, `res.body.pipe(...)`. Node's side is made when
// it is first asked for; a body that nobody uses so stays what the standard says.

import { core, primordials } from "ext:core/mod.js";
import { bufferOf } from "ext:tidegate_buffer/bytes.js";
import { load } from "ext:tidegate_library/library.js";

const { ReadableStreamPrototype } = core.loadExtScript("ext:deno_web/06_streams.js");
const {
  ObjectCreate,
  ObjectDefineProperty,
  ObjectGetPrototypeOf,
  ObjectPrototypeIsPrototypeOf,
  ObjectSetPrototypeOf,
  ReflectApply,
  SafeWeakMap,
  SymbolAsyncIterator,
  TypedArrayPrototypeGetSymbolToStringTag,
  TypeError,
  WeakMapPrototypeGet,
  WeakMapPrototypeSet,
} = primordials;
const { values } = ReadableStreamPrototype;

const prototype = ObjectCreate(ReadableStreamPrototype);
const nodes = new SafeWeakMap();

function nodeSide(stream) {
  if (!ObjectPrototypeIsPrototypeOf(prototype, stream)) throw new TypeError("Illegal invocation");
  let node = WeakMapPrototypeGet(nodes, stream);
  if (node === undefined) {
    node = load("node/fetch-body").toNode(stream);
    WeakMapPrototypeSet(nodes, stream, node);
  }
  return node;
}

function define(name, value) {
  ObjectDefineProperty(prototype, name, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
}

const NAMES = [
  "addListener",
  "destroy",
  "emit",
  "eventNames",
  "isPaused",
  "listenerCount",
  "listeners",
  "off",
  "on",
  "once",
  "pause",
  "pipe",
  "prependListener",
  "prependOnceListener",
  "read",
  "removeAllListeners",
  "removeListener",
  "resume",
  "setEncoding",
  "unpipe",
];
for (let i = 0; i < NAMES.length; i++) {
  const name = NAMES[i];
  const method = {
    [name](...args) {
      const node = nodeSide(this);
      const result = ReflectApply(node[name], node, args);
      return result === node ? this : result;
    },
  };
  define(name, method[name]);
}

function toBuffer(chunk) {
  return TypedArrayPrototypeGetSymbolToStringTag(chunk) === "Uint8Array" ? bufferOf(chunk) : chunk;
}

async function* buffersOf(chunks) {
  for await (const chunk of { __proto__: null, [SymbolAsyncIterator]: () => chunks }) yield toBuffer(chunk);
}

// What is iterated over are Buffers, as Node's streams give them: they are Uint8Arrays, but print as text.
const iteration = {
  values(options = undefined) {
    const node = WeakMapPrototypeGet(nodes, this);
    return node === undefined ? buffersOf(ReflectApply(values, this, [options])) : node[SymbolAsyncIterator]();
  },
};
define("values", iteration.values);
define(SymbolAsyncIterator, iteration.values);

export function withNodesMethods(stream) {
  if (ObjectGetPrototypeOf(stream) === ReadableStreamPrototype) ObjectSetPrototypeOf(stream, prototype);
  return stream;
}
