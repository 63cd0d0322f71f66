// CompressionStream and DecompressionStream, as Node 20 has them.

"use strict";

const { op_compression_finish, op_compression_new, op_compression_write, primordials, TransformStream } = host;
const {
  ArrayBufferIsView,
  DataViewPrototypeGetBuffer,
  DataViewPrototypeGetByteLength,
  DataViewPrototypeGetByteOffset,
  ObjectDefineProperties,
  String,
  SymbolToStringTag,
  TypedArrayPrototypeGetBuffer,
  TypedArrayPrototypeGetByteLength,
  TypedArrayPrototypeGetByteOffset,
  TypedArrayPrototypeGetSymbolToStringTag,
  TypedArrayPrototypeSubarray,
  TypeError,
  Uint8Array,
} = primordials;

// A piece of this size becomes 4 MiB at most, so that limits are looked at between pieces.
const PIECE = 4096;

function failure(code, message) {
  const error = new TypeError(message);
  error.code = code;
  return error;
}

function bytesOf(chunk) {
  if (ArrayBufferIsView(chunk)) {
    const isDataView = TypedArrayPrototypeGetSymbolToStringTag(chunk) === undefined;
    return isDataView
      ? new Uint8Array(
        DataViewPrototypeGetBuffer(chunk),
        DataViewPrototypeGetByteOffset(chunk),
        DataViewPrototypeGetByteLength(chunk),
      )
      : new Uint8Array(
        TypedArrayPrototypeGetBuffer(chunk),
        TypedArrayPrototypeGetByteOffset(chunk),
        TypedArrayPrototypeGetByteLength(chunk),
      );
  }
  if (host.isAnyArrayBuffer(chunk)) return new Uint8Array(chunk);
  throw failure("ERR_INVALID_ARG_TYPE", "The chunk must be an ArrayBuffer or a view of one");
}

function enqueue(controller, output) {
  // A copy, whose memory counts against the limit of buffers.
  if (TypedArrayPrototypeGetByteLength(output) > 0) host.enqueue(controller, new Uint8Array(output));
}

function transform(format, decompresses) {
  if (format !== "gzip" && format !== "deflate" && format !== "deflate-raw") {
    const received = typeof format === "string" ? `'${format}'` : String(format);
    throw failure("ERR_INVALID_ARG_VALUE", `The argument 'format' is invalid. Received ${received}`);
  }
  const coder = op_compression_new(format, decompresses);
  return new TransformStream({
    __proto__: null,
    transform(chunk, controller) {
      const bytes = bytesOf(chunk);
      const length = TypedArrayPrototypeGetByteLength(bytes);
      for (let start = 0; start < length; start += PIECE) {
        enqueue(controller, op_compression_write(coder, TypedArrayPrototypeSubarray(bytes, start, start + PIECE)));
      }
    },
    flush(controller) {
      enqueue(controller, op_compression_finish(coder, true));
    },
    cancel() {
      op_compression_finish(coder, false);
    },
  });
}

class CompressionStream {
  #transform;

  constructor(format) {
    this.#transform = transform(format, false);
  }

  get readable() {
    return host.readable(this.#transform);
  }

  get writable() {
    return host.writable(this.#transform);
  }
}

class DecompressionStream {
  #transform;

  constructor(format) {
    this.#transform = transform(format, true);
  }

  get readable() {
    return host.readable(this.#transform);
  }

  get writable() {
    return host.writable(this.#transform);
  }
}

function finish(constructor, name) {
  ObjectDefineProperties(constructor.prototype, {
    __proto__: null,
    readable: { __proto__: null, enumerable: true },
    writable: { __proto__: null, enumerable: true },
    [SymbolToStringTag]: { __proto__: null, value: name, configurable: true },
  });
}

finish(CompressionStream, "CompressionStream");
finish(DecompressionStream, "DecompressionStream");
module.exports = { CompressionStream, DecompressionStream };
