// The globals of the web platform, and the surroundings that deno_web expects of them.

import { core, primordials } from "ext:core/mod.js";
import { op_compression_finish, op_compression_new, op_compression_write } from "ext:core/ops";
import { AbortController, AbortSignal } from "ext:tidegate_web/abort.js";
import { ArrayBuffer } from "ext:tidegate_web/array_buffers.js";
import { structuredClone } from "ext:tidegate_web/structured_clone.js";
import { URL, URLSearchParams } from "ext:tidegate_web/url.js";

const { ObjectGetOwnPropertyDescriptor, uncurryThis } = primordials;

const load = (file) => core.loadExtScript(`ext:deno_web/${file}`);
const { DOMException } = load("01_dom_exception.js");
const { CustomEvent, Event, EventTarget, saveGlobalThisReference } = load("02_event.js");
const { atob, btoa } = load("05_base64.js");
const streams = load("06_streams.js");
const { TextDecoder, TextDecoderStream, TextEncoder, TextEncoderStream } = load("08_text_encoding.js");
const { Blob, File } = load("09_file.js");
export const { resourceForReadableStream } = streams;
const { TransformStream, TransformStreamDefaultController } = streams;

// What deno_web's ops throw; `code` and `name` come from the DOMException's own table.
const domExceptions = ["AbortError", "IndexSizeError", "InvalidCharacterError", "InvalidStateError", "SyntaxError"];
for (let i = 0; i < domExceptions.length; i++) {
  core.registerErrorBuilder(`DOMException${domExceptions[i]}`, (message) => new DOMException(message, domExceptions[i]));
}

// What a listener throws goes to `report`.
export function reportListenerErrors(report) {
  saveGlobalThisReference({
    __proto__: null,
    dispatchEvent(event) {
      report(event.error);
      return false;
    },
  });
}

const streamGetter = (name) => uncurryThis(ObjectGetOwnPropertyDescriptor(TransformStream.prototype, name).get);

// What js/web/compression.js is made of: as it is now, not as a function may have changed it.
export const compressionHost = {
  __proto__: null,
  TransformStream,
  enqueue: uncurryThis(TransformStreamDefaultController.prototype.enqueue),
  isAnyArrayBuffer: core.isAnyArrayBuffer,
  op_compression_finish,
  op_compression_new,
  op_compression_write,
  primordials,
  readable: streamGetter("readable"),
  writable: streamGetter("writable"),
};

export const webGlobals = {
  __proto__: null,
  AbortController,
  AbortSignal,
  ArrayBuffer,
  Blob,
  ByteLengthQueuingStrategy: streams.ByteLengthQueuingStrategy,
  CountQueuingStrategy: streams.CountQueuingStrategy,
  CustomEvent,
  DOMException,
  Event,
  EventTarget,
  File,
  ReadableByteStreamController: streams.ReadableByteStreamController,
  ReadableStream: streams.ReadableStream,
  ReadableStreamBYOBReader: streams.ReadableStreamBYOBReader,
  ReadableStreamBYOBRequest: streams.ReadableStreamBYOBRequest,
  ReadableStreamDefaultController: streams.ReadableStreamDefaultController,
  ReadableStreamDefaultReader: streams.ReadableStreamDefaultReader,
  TextDecoder,
  TextDecoderStream,
  TextEncoder,
  TextEncoderStream,
  TransformStream,
  TransformStreamDefaultController,
  URL,
  URLSearchParams,
  WritableStream: streams.WritableStream,
  WritableStreamDefaultController: streams.WritableStreamDefaultController,
  WritableStreamDefaultWriter: streams.WritableStreamDefaultWriter,
  atob,
  btoa,
  structuredClone,
};
