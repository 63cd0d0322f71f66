// node/internal/zlib/engine: codecs as streams, and all at once.

"use strict";

const { Buffer } = require("buffer");
const { Transform } = require("stream");
const process = require("process");
const { setImmediate } = require("timers");
const { CodedRangeError, requireFunction } = require("internal/errors");
const { codecOf, newBytes, openCodec } = require("internal/zlib/codec");
const { codes, constants } = require("internal/zlib/constants");
const { INITIALIZATION_FAILED, optionsOf } = require("internal/zlib/options");

const { Z_BUF_ERROR, Z_DATA_ERROR, Z_NEED_DICT, Z_OK, Z_STREAM_END } = constants;

function failure(message, errno, code = codes[errno]) {
  const error = new Error(message);
  error.errno = errno;
  error.code = code;
  return error;
}

// What a step's status says is wrong, if anything.
function problem(engine, { status, isLast }, isFull, flush) {
  switch (status) {
    case Z_STREAM_END:
      return undefined;
    case Z_OK:
    case Z_BUF_ERROR: {
      const { brotli, finish } = engine._options;
      if (brotli && status === Z_OK) return undefined;
      return isLast && !isFull && flush === finish ? failure("unexpected end of file", Z_BUF_ERROR) : undefined;
    }
    case Z_NEED_DICT:
      return failure(codecOf(engine).message(), Z_NEED_DICT);
  }
  const message = codecOf(engine).message();
  if (!engine._options.brotli) return failure(message || "Zlib error", status);
  if (status === Z_DATA_ERROR) return failure("Decompression failed", -2, message);
  return failure("Compression failed", -1, "ERR_BROTLI_COMPRESSION_FAILED");
}

const FLUSH = Symbol("flush");

function ZlibBase(options, mode) {
  this._options = optionsOf(mode, options);
  Transform.call(this, { autoDestroy: true, ...options });
  if (!openCodec(this, mode, this._options.parameters, this._options.dictionary).isOpen) throw INITIALIZATION_FAILED();
  this._mode = mode;
  this.bytesWritten = 0;
  this._chunkSize = this._options.chunkSize;
  this._level = this._options.parameters[0];
  this._strategy = this._options.parameters[3];
  this._ended = false;
}
Object.setPrototypeOf(ZlibBase.prototype, Transform.prototype);
Object.setPrototypeOf(ZlibBase, Transform);

Object.defineProperties(ZlibBase.prototype, {
  _closed: {
    get() {
      return this.destroyed || !codecOf(this).isOpen;
    },
    configurable: true,
  },
  bytesRead: {
    get() {
      return this.bytesWritten;
    },
    set(value) {
      this.bytesWritten = value;
    },
    configurable: true,
  },
});

ZlibBase.prototype.reset = function reset() {
  codecOf(this).close();
  openCodec(this, this._mode, this._options.parameters, this._options.dictionary);
  this._ended = false;
};

ZlibBase.prototype.flush = function flush(kind, callback) {
  if (typeof kind === "function" || (kind === undefined && callback === undefined)) {
    callback = kind;
    kind = this._options.brotli ? constants.BROTLI_OPERATION_FLUSH : constants.Z_FULL_FLUSH;
  }
  if (this.writableFinished) {
    if (callback) process.nextTick(callback);
  } else if (this.writableEnded) {
    if (callback) this.once("end", callback);
  } else {
    const marker = Buffer.alloc(0);
    marker[FLUSH] = kind;
    this.write(marker, "", callback);
  }
};

ZlibBase.prototype.close = function close(callback) {
  if (callback) require("stream").finished(this, callback);
  this.destroy();
};

ZlibBase.prototype.params = function params(level, strategy, callback) {
  this.flush(constants.Z_SYNC_FLUSH, () => {
    codecOf(this).setLevel(level);
    this._level = level;
    this._strategy = strategy;
    if (callback) callback();
  });
};

ZlibBase.prototype._destroy = function _destroy(error, callback) {
  codecOf(this).close();
  callback(error);
};

ZlibBase.prototype._flush = function _flush(callback) {
  this._transform(Buffer.alloc(0), "", callback);
};

ZlibBase.prototype._final = function _final(callback) {
  callback();
};

ZlibBase.prototype._transform = function _transform(chunk, _encoding, callback) {
  let { flush } = this._options;
  if (typeof chunk[FLUSH] === "number") flush = chunk[FLUSH];
  // The last piece of all.
  else if (this.writableEnded && this.writableLength === chunk.byteLength) flush = this._options.finishFlush;
  const bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  // Node works in another thread: what comes out comes later.
  process.nextTick(() => run(this, { bytes, start: 0, flush, callback }));
};

// What was produced, in memory of its own where it would hold on to much more.
function piece(output, length) {
  return length < output.length / 2 ? Buffer.from(output.slice(0, length).buffer) : Buffer.from(output.buffer, 0, length);
}

// Goes on until the input is used up, with a turn of the event loop after each full piece of output.
function run(engine, work) {
  if (engine._closed) return;
  if (engine._ended) {
    work.callback();
    return;
  }
  const output = newBytes(engine._chunkSize);
  const { bytes, flush } = work;
  const result = codecOf(engine).step(bytes, work.start, bytes.length, output, flush, engine._options.none);
  work.start += result.consumed;
  engine.bytesWritten += result.consumed;
  const isFull = result.produced === output.length;
  const error = problem(engine, result, isFull, flush);
  if (error !== undefined) {
    engine.destroy(error);
    codecOf(engine).close();
    return;
  }
  let wants = true;
  if (result.produced > 0) {
    wants = engine.push(piece(output, result.produced));
    if (engine._closed) return;
  }
  // Another member of gzip's may follow.
  const rest = result.status === Z_STREAM_END && !isWritten(engine) && work.start < bytes.length;
  if (rest && result.consumed === 0) {
    engine._ended = true;
    engine.push(null);
    work.callback();
    return;
  }
  const stuck = result.consumed === 0 && result.produced === 0;
  const again = rest || isFull || (work.start < bytes.length && !stuck && result.status !== Z_STREAM_END);
  if (!again) {
    work.callback();
  } else if (wants) {
    setImmediate(() => run(engine, work));
  } else {
    // As soon as what was pushed is read.
    const read = engine._read;
    engine._read = function (size) {
      this._read = read;
      setImmediate(() => run(engine, work));
      return this._read(size);
    };
  }
}

// A codec that writes ends when its input does; one that reads, when what it reads says so.
function isWritten(engine) {
  const { BROTLI_ENCODE, DEFLATE, DEFLATERAW, GZIP } = constants;
  return [BROTLI_ENCODE, DEFLATE, DEFLATERAW, GZIP].includes(engine._mode);
}

function tooLarge(limit) {
  return new CodedRangeError("ERR_BUFFER_TOO_LARGE", `Cannot create a Buffer larger than ${limit} bytes`);
}

function result(engine, chunks) {
  const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
  return engine._options.info ? { buffer, engine } : buffer;
}

// The pieces of the output grow with it: few steps, and little that is not used.
const LARGEST = 256 * 1024;

function sync(engine, bytes) {
  const { _options: options } = engine;
  const codec = codecOf(engine);
  const chunks = [];
  let [start, total, size] = [0, 0, Math.min(options.chunkSize, LARGEST)];
  try {
    while (true) {
      const output = newBytes(size);
      const step = codec.step(bytes, start, bytes.length, output, options.finishFlush, options.none);
      start += step.consumed;
      engine.bytesWritten += step.consumed;
      const isFull = step.produced === output.length;
      const error = problem(engine, step, isFull, options.finishFlush);
      if (error !== undefined) throw error;
      if (step.produced > 0) chunks.push(piece(output, step.produced));
      total += step.produced;
      if (total > options.maxOutputLength) throw tooLarge(options.maxOutputLength);
      if (step.status === Z_STREAM_END && (start >= bytes.length || step.consumed === 0)) break;
      const stuck = step.consumed === 0 && step.produced === 0;
      if (!isFull && (start >= bytes.length || stuck)) break;
      if (isFull && size < LARGEST) size = Math.min(LARGEST, size * 4);
    }
  } finally {
    codec.close();
  }
  return result(engine, chunks);
}

function whole(engine, bytes, callback) {
  requireFunction(callback, "callback");
  const chunks = [];
  let total = 0;
  const { maxOutputLength } = engine._options;
  engine.on("data", (chunk) => {
    chunks.push(chunk);
    total += chunk.length;
    if (total > maxOutputLength) {
      engine.close();
      engine.removeAllListeners("end");
      callback(tooLarge(maxOutputLength));
    }
  });
  engine.on("error", (error) => {
    engine.removeAllListeners("end");
    callback(error);
  });
  engine.on("end", () => {
    callback(null, result(engine, chunks));
    engine.close();
  });
  engine.end(bytes);
}

// Deprecated, yet used by libraries that read images.
ZlibBase.prototype._processChunk = function _processChunk(chunk, flush, callback) {
  if (typeof callback === "function") {
    this.once("error", callback);
    process.nextTick(() => run(this, { bytes: chunk, start: 0, flush, callback }));
    return undefined;
  }
  return sync(this, chunk);
};

module.exports = { sync, whole, ZlibBase };
