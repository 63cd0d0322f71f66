// Bodies between the streams of the web and those of Node.

"use strict";

const { Buffer, ReadableStream, core, primordials } = host;
const { ArrayBufferIsView, Error, SymbolAsyncIterator, TypeError, Uint8Array } = primordials;

function bytesOf(chunk) {
  if (typeof chunk === "string") return core.encode(chunk);
  if (ArrayBufferIsView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const error = new TypeError('The "chunk" argument must be of type string or an instance of Buffer or Uint8Array.');
  error.code = "ERR_INVALID_ARG_TYPE";
  throw error;
}

// `source` needs no more than `on`, as old streams and npm's form-data have it.
exports.fromNode = function fromNode(source) {
  let ended = false;
  let started = false;
  return new ReadableStream({
    start(controller) {
      const fail = (error) => {
        if (!ended) controller.error(error);
        ended = true;
      };
      source.on("data", (chunk) => {
        if (ended) return;
        try {
          controller.enqueue(bytesOf(chunk));
        } catch (error) {
          return fail(error);
        }
        if (controller.desiredSize <= 0 && typeof source.pause === "function") source.pause();
      });
      source.on("end", () => {
        if (!ended) controller.close();
        ended = true;
      });
      source.on("error", fail);
      source.on("close", () => {
        if (!ended && source.readableEnded === false) {
          const error = new Error("Premature close");
          error.code = "ERR_STREAM_PREMATURE_CLOSE";
          fail(error);
        }
      });
      if (source.destroyed && !ended) fail(source.errored ?? new Error("Cannot call write after a stream was destroyed"));
    },
    pull() {
      if (started && typeof source.isPaused === "function" && !source.isPaused()) return;
      started = true;
      if (typeof source.resume === "function") source.resume();
    },
    cancel() {
      ended = true;
      if (typeof source.destroy === "function") source.destroy();
    },
  });
};

exports.fromIterable = function fromIterable(iterable) {
  const iterator = iterable[SymbolAsyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(bytesOf(value));
    },
    async cancel(reason) {
      if (typeof iterator.return === "function") await iterator.return(reason);
    },
  }, { highWaterMark: 0 });
};

// Reads nothing, and so leaves `stream` to others, until somebody wants its data.
exports.toNode = function toNode(stream) {
  const { Readable } = require("stream");
  let reader;
  return new Readable({
    read() {
      reader ??= stream.getReader();
      reader.read().then(
        ({ done, value }) => this.push(done ? null : Buffer.from(value.buffer, value.byteOffset, value.byteLength)),
        (error) => this.destroy(error),
      );
    },
    destroy(error, callback) {
      const cancelled = reader === undefined ? stream.cancel(error) : reader.cancel(error);
      cancelled.then(() => callback(error), () => callback(error));
    },
  });
};
