// node/internal/zlib/codec: the host's codecs, a bounded step at a time. The one file of zlib that holds anything of the host.

"use strict";

const { close, crc32: sum, level, message, open, step, Uint32Array, Uint8Array, WeakMap } = host;

// What the host takes at a time.
const MAX_STEP = 128 * 1024;
const NO_DICTIONARY = new Uint8Array(0);

class Codec {
  #handle;
  #counts = new Uint32Array(2);

  constructor(mode, parameters, dictionary = NO_DICTIONARY) {
    const [first = -1, second = -1, third = -1, fourth = -1, fifth = -1] = parameters;
    this.#handle = open(mode, first, second, third, fourth, fifth, dictionary);
  }

  get isOpen() {
    return level(this.#handle, -2);
  }

  // Consumes input from `start` to `end`, and fills `output`. `flush` is for the last of the input, `more` for what is before it.
  step(input, start, end, output, flush, more) {
    const length = end - start;
    const status = length > MAX_STEP
      ? step(this.#handle, more, input, start, MAX_STEP, output, 0, this.#counts)
      : step(this.#handle, flush, input, start, length, output, 0, this.#counts);
    return { status, isLast: length <= MAX_STEP, consumed: this.#counts[0], produced: this.#counts[1] };
  }

  message() {
    return message(this.#handle);
  }

  setLevel(value) {
    return level(this.#handle, value);
  }

  close() {
    close(this.#handle);
  }
}

// The codecs of streams, which functions hold, too.
const codecs = new WeakMap();

function codecOf(stream) {
  return codecs.get(stream);
}

function openCodec(stream, mode, parameters, dictionary) {
  const codec = new Codec(mode, parameters, dictionary);
  codecs.set(stream, codec);
  return codec;
}

function newBytes(length) {
  return new Uint8Array(+length);
}

function crc32(bytes, value) {
  for (let start = 0; start < bytes.length; start += 8 * MAX_STEP) value = sum(bytes, start, 8 * MAX_STEP, value);
  return value >>> 0;
}

module.exports = { codecOf, crc32, newBytes, openCodec };
