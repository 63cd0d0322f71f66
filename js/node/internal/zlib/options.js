// node/internal/zlib/options: what a codec is opened with.

"use strict";

const { CodedError, CodedRangeError, invalidType, outOfRange } = require("internal/errors");
const { constants } = require("internal/zlib/constants");

const { BROTLI_DECODE, BROTLI_ENCODE, GZIP, GUNZIP, INFLATE, UNZIP, DEFLATERAW } = constants;
const MAX_LENGTH = 4294967296;

function ranged(value, name, low, high, fallback) {
  if (value === undefined || Number.isNaN(value)) return fallback;
  if (typeof value !== "number") throw invalidType(name, "of type number", value);
  if (!Number.isFinite(value)) throw outOfRange(name, "a finite number", value);
  if (value < low || value > high) {
    throw outOfRange(name, high === Infinity ? `>= ${low}` : `>= ${low} and <= ${high}`, value);
  }
  return value;
}

function dictionaryOf(value) {
  if (value === undefined) return undefined;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof ArrayBuffer || require("util").types.isAnyArrayBuffer(value)) return new Uint8Array(value);
  throw invalidType("options.dictionary", "an instance of Buffer, TypedArray, DataView, or ArrayBuffer", value);
}

function zlibParameters(mode, options) {
  let windowBits = constants.Z_DEFAULT_WINDOWBITS;
  const decides = mode === INFLATE || mode === GUNZIP || mode === UNZIP;
  if (options && (options.windowBits === undefined || options.windowBits === null || options.windowBits === 0) && decides) {
    windowBits = 0;
  } else {
    const least = mode === GZIP ? 9 : constants.Z_MIN_WINDOWBITS;
    windowBits = ranged(options?.windowBits, "options.windowBits", least, constants.Z_MAX_WINDOWBITS, windowBits);
    if (mode === DEFLATERAW && windowBits === 8) windowBits = 9;
  }
  return [
    ranged(options?.level, "options.level", -1, 9, -1),
    windowBits,
    ranged(options?.memLevel, "options.memLevel", 1, 9, 8),
    ranged(options?.strategy, "options.strategy", 0, 4, 0),
  ];
}

function brotliParameters(mode, options) {
  const parameters = new Map();
  for (const key of Object.keys(options?.params ?? {})) {
    const id = Number(key);
    if (Number.isNaN(id) || id < 0 || id > (mode === BROTLI_ENCODE ? 9 : 1) || parameters.has(id)) {
      throw new CodedRangeError("ERR_BROTLI_INVALID_PARAM", `${key} is not a valid Brotli parameter`);
    }
    const value = options.params[key];
    if (typeof value !== "number" && typeof value !== "boolean") {
      throw invalidType("options.params[key]", "of type number", value);
    }
    parameters.set(id, Number(value));
  }
  if (mode === BROTLI_DECODE) return [];
  const of = (id) => parameters.get(id);
  return [
    of(constants.BROTLI_PARAM_QUALITY),
    of(constants.BROTLI_PARAM_LGWIN),
    of(constants.BROTLI_PARAM_MODE),
    of(constants.BROTLI_PARAM_LGBLOCK),
    of(constants.BROTLI_PARAM_SIZE_HINT),
  ];
}

function optionsOf(mode, options) {
  const brotli = mode === BROTLI_DECODE || mode === BROTLI_ENCODE;
  const [none, finish, most] = brotli
    ? [constants.BROTLI_OPERATION_PROCESS, constants.BROTLI_OPERATION_FINISH, constants.BROTLI_OPERATION_EMIT_METADATA]
    : [constants.Z_NO_FLUSH, constants.Z_FINISH, constants.Z_BLOCK];
  const chunkSize = ranged(options?.chunkSize, "options.chunkSize", constants.Z_MIN_CHUNK, Infinity, constants.Z_DEFAULT_CHUNK);
  const flush = ranged(options?.flush, "options.flush", none, most, none);
  const finishFlush = ranged(options?.finishFlush, "options.finishFlush", none, most, finish);
  const maxOutputLength = ranged(options?.maxOutputLength, "options.maxOutputLength", 1, MAX_LENGTH, MAX_LENGTH);
  return {
    brotli,
    chunkSize,
    dictionary: brotli ? undefined : dictionaryOf(options?.dictionary),
    finish,
    finishFlush,
    flush,
    info: Boolean(options?.info),
    maxOutputLength,
    none,
    parameters: brotli ? brotliParameters(mode, options) : zlibParameters(mode, options),
  };
}

const INITIALIZATION_FAILED = () => new CodedError("ERR_ZLIB_INITIALIZATION_FAILED", "Initialization failed");

module.exports = { INITIALIZATION_FAILED, optionsOf };
