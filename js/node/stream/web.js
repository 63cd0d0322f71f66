// node:stream/web

"use strict";

const { ReadableStream, ReadableStreamDefaultReader, TransformStream, WritableStream } = globalThis;

module.exports = {
  ByteLengthQueuingStrategy,
  CountQueuingStrategy,
  ReadableStream,
  ReadableStreamDefaultReader,
  TextDecoderStream,
  TextEncoderStream,
  TransformStream,
  WritableStream,
};
