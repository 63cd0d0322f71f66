// The bodies of answers, piece by piece: as a stream of Node's, or told to listeners as they come.

import { core, primordials } from "ext:core/mod.js";
import { op_aws_read } from "ext:core/ops";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { bufferOf } from "ext:tidegate_buffer/bytes.js";
import { load } from "ext:tidegate_library/library.js";
import { makeError } from "ext:tidegate_sdk/error.js";
import { transportError } from "ext:tidegate_sdk/outcome.js";

const {
  ArrayPrototypePush,
  PromisePrototypeThen,
  SafeFinalizationRegistry,
  TypedArrayPrototypeSlice,
  TypedArrayPrototypeSubarray,
  Uint8Array,
} = primordials;

// Answers that nobody reads any more free their connections.
const forgotten = new SafeFinalizationRegistry((rid) => core.tryClose(rid));

const PIECE = 64 * 1024;

// Small pieces that are kept shall not hold on to much more than they need.
function first(room, length) {
  if (length > PIECE / 2) return bufferOf(TypedArrayPrototypeSubarray(room, 0, length));
  return bufferOf(TypedArrayPrototypeSlice(room, 0, length));
}

// Calls `take` with the failure of an attempt, or the next piece, which is null at the end; with neither where the body was
// closed.
function read(rid, take) {
  const room = new Uint8Array(PIECE);
  PromisePrototypeThen(
    op_aws_read(rid, room),
    (found) => {
      if (typeof found === "number") take(undefined, found === 0 ? null : first(room, found));
      else take(found.error);
    },
    () => take(undefined, undefined),
  );
}

// A stream of Node's that becomes the body of the answer. `own.sink` is given the body's number, and calls back when there
// is no more of it.
export function readStream(request, own) {
  const { Readable } = load("node/stream");
  let rid;
  let finish = () => {};
  let reading = false;
  let wanted = false;

  function end(error) {
    if (rid === undefined) return;
    core.tryClose(rid);
    forgotten.unregister(stream);
    rid = undefined;
    finish(error);
  }

  function pull() {
    if (reading || !wanted || rid === undefined) return;
    reading = true;
    wanted = false;
    read(rid, (failure, piece) => {
      reading = false;
      if (failure !== undefined) {
        fail(failure.cause === undefined ? transportError(request, failure) : cut());
      } else if (piece === null) {
        end(null);
        stream.push(null);
      } else if (piece !== undefined) {
        stream.push(piece);
        pull();
      }
    });
  }

  function fail(error) {
    // The stream has given away what it had: nothing is tried again.
    error.retryable = false;
    end(error);
    stream.destroy(error);
  }

  const stream = new Readable({
    read() {
      wanted = true;
      pull();
    },
    destroy(error, done) {
      if (!own.ended) request.abort();
      done(error);
    },
  });
  own.sink = (body, done) => {
    rid = body;
    finish = done;
    own.stop = () => end(null);
    forgotten.register(stream, rid, stream);
    if (stream.destroyed) end(null);
    else pull();
  };
  request.on("error", (error) => stream.destroy(error));
  return stream;
}

// As Node.js says that a connection ended too early.
function cut() {
  return makeError("ECONNRESET", "aborted", { retryable: false });
}

// Tells listeners of each piece; calls back with an error, or with all pieces.
export function collect(request, own, rid, done) {
  const { response } = request;
  const pieces = [];
  const total = response.httpResponse.headers["content-length"];
  let loaded = 0;
  own.stop = () => core.tryClose(rid);
  const next = () =>
    read(rid, (failure, piece) => {
      if (piece) {
        loaded += piece.length;
        ArrayPrototypePush(pieces, piece);
        request.emit("httpDownloadProgress", [{ loaded, total }, response]);
        request.emit("httpData", [piece, response]);
        next();
        return;
      }
      core.tryClose(rid);
      if (failure === undefined) done(null, pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
      else done(transportError(request, failure));
    });
  next();
}
