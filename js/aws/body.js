// The kinds of bodies: bytes, blobs, which are read before they are sent, and streams.

import { core, primordials } from "ext:core/mod.js";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { bytesOfView } from "ext:tidegate_buffer/bytes.js";
import { load } from "ext:tidegate_library/library.js";
import { copy, isBlob, viewOf } from "ext:tidegate_sdk/util.js";

const { ReadableStream, ReadableStreamPrototype, resourceForReadableStream } = core.loadExtScript(
  "ext:deno_web/06_streams.js",
);
const { BlobPrototype } = core.loadExtScript("ext:deno_web/09_file.js");
const {
  Error,
  ObjectGetOwnPropertyDescriptor,
  ObjectPrototypeIsPrototypeOf,
  PromisePrototypeThen,
  ReflectApply,
  SymbolAsyncIterator,
  TypedArrayPrototypeGetByteLength,
  TypeError,
  Uint8Array,
} = primordials;
const { arrayBuffer, slice } = BlobPrototype;
const { get: sizeOf } = ObjectGetOwnPropertyDescriptor(BlobPrototype, "size");

function isWebStream(value) {
  return ObjectPrototypeIsPrototypeOf(ReadableStreamPrototype, value);
}

// Of Node, however old, or of the web.
export function isStream(value) {
  if (typeof value !== "object" || value === null) return false;
  return isWebStream(value) || (typeof value.pipe === "function" && typeof value.on === "function");
}

// What a stream, or anything else that gives one piece after the other, can be read from.
export function isSource(value) {
  return isStream(value) || (typeof value === "object" && value !== null &&
    typeof value[SymbolAsyncIterator] === "function");
}

export function blobSize(blob) {
  return ReflectApply(sizeOf, blob, []);
}

export function sliceBlob(blob, start, end) {
  return ReflectApply(slice, blob, [start, end]);
}

export function byteLength(view) {
  return TypedArrayPrototypeGetByteLength(bytesOfView(view));
}

// A piece of a stream, as bytes.
function piece(value) {
  if (typeof value === "string") return Buffer.from(value);
  const view = viewOf(value);
  if (view !== undefined) return bytesOfView(view);
  const message = `The "chunk" argument must be of type string or an instance of Buffer or Uint8Array.`;
  const error = new TypeError(message);
  error.code = "ERR_INVALID_ARG_TYPE";
  throw error;
}

// Reads a stream: `next` gives bytes, and null at the end; `cancel` leaves it.
export function sourceOf(stream) {
  if (isWebStream(stream)) {
    const reader = stream.getReader();
    return {
      __proto__: null,
      async next() {
        const { done, value } = await reader.read();
        return done ? null : piece(value);
      },
      cancel: () => quietly(() => reader.cancel()),
    };
  }
  const iterable = typeof stream[SymbolAsyncIterator] === "function" ? stream : load("node/fetch-body").fromNode(stream);
  const iterator = iterable[SymbolAsyncIterator]();
  return {
    __proto__: null,
    async next() {
      const { done, value } = await iterator.next();
      return done ? null : piece(value);
    },
    // An iterator that waits for its next piece does not end before it has it.
    cancel() {
      quietly(() => typeof stream.destroy === "function" ? stream.destroy() : iterator.return?.());
    },
  };
}

async function quietly(action) {
  try {
    await action();
  } catch {
    // Nobody waits for a stream that is left.
  }
}

// The member of an input that is a blob or a stream, if there is one: they cannot be translated as others are.
export function bodyMember(shape, params) {
  const names = ["Body", "Payload"];
  for (let i = 0; i < names.length; i++) {
    if (shape.members[names[i]]?.type !== "binary") continue;
    const value = params?.[names[i]];
    if (isBlob(value) || isStream(value)) {
      const others = copy(params);
      delete others[names[i]];
      return { __proto__: null, name: names[i], value, others };
    }
  }
  return undefined;
}

// Calls back with an error or the bytes of a blob.
export function readBlob(blob, done) {
  PromisePrototypeThen(
    ReflectApply(arrayBuffer, blob, []),
    (buffer) => done(null, new Uint8Array(buffer)),
    (error) => done(error),
  );
}

// A stream of so many bytes, as a resource; `noted` is told how many have been sent, or of an error.
export function resourceOf(stream, length, noted) {
  const source = sourceOf(stream);
  let sent = 0;
  const fail = (error) => {
    noted(sent, error);
    throw error;
  };
  const body = new ReadableStream({
    async pull(controller) {
      let bytes;
      try {
        bytes = await source.next();
      } catch (error) {
        fail(error);
      }
      if (bytes === null) {
        if (sent !== length) fail(new Error(`the body ended after ${sent} bytes; ContentLength is ${length}`));
        controller.close();
        return;
      }
      const size = TypedArrayPrototypeGetByteLength(bytes);
      if (sent + size > length) {
        source.cancel();
        fail(new Error(`the body is longer than ContentLength, which is ${length}`));
      }
      sent += size;
      // The function may go on writing to what it gave.
      controller.enqueue(new Uint8Array(bytes));
      noted(sent);
    },
    cancel: () => source.cancel(),
  }, { highWaterMark: 0 });
  return resourceForReadableStream(body, length);
}

