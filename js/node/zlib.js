// node:zlib

"use strict";

const { Buffer } = require("buffer");
const { invalidType, outOfRange } = require("internal/errors");
const { crc32 } = require("internal/zlib/codec");
const { codes, constants } = require("internal/zlib/constants");
const { sync, whole, ZlibBase } = require("internal/zlib/engine");
const { types } = require("util");

function bytesOf(input, name) {
  if (typeof input === "string") return Buffer.from(input);
  if (ArrayBuffer.isView(input)) return Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  if (types.isAnyArrayBuffer(input)) return Buffer.from(input);
  throw invalidType(name, "of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer", input);
}

function engine(name, mode) {
  const Engine = {
    [name]: function (options) {
      if (!(this instanceof Engine)) return new Engine(options);
      ZlibBase.call(this, options, mode);
    },
  }[name];
  Object.setPrototypeOf(Engine.prototype, ZlibBase.prototype);
  Object.setPrototypeOf(Engine, ZlibBase);
  return Engine;
}

const engines = {
  Deflate: constants.DEFLATE,
  Inflate: constants.INFLATE,
  Gzip: constants.GZIP,
  Gunzip: constants.GUNZIP,
  DeflateRaw: constants.DEFLATERAW,
  InflateRaw: constants.INFLATERAW,
  Unzip: constants.UNZIP,
  BrotliCompress: constants.BROTLI_ENCODE,
  BrotliDecompress: constants.BROTLI_DECODE,
};

const zlib = {
  crc32(data, value = 0) {
    if (typeof data !== "string" && !ArrayBuffer.isView(data)) {
      throw invalidType("data", "of type string or an instance of Buffer, TypedArray, or DataView", data);
    }
    if (typeof value !== "number") throw invalidType("value", "of type number", value);
    if (!Number.isInteger(value)) throw outOfRange("value", "an integer", value);
    if (value < 0 || value > 0xffffffff) throw outOfRange("value", ">= 0 && <= 4294967295", value);
    return crc32(bytesOf(data, "data"), value);
  },
};
for (const name of Object.keys(engines)) {
  const Engine = engine(name, engines[name]);
  const method = name[0].toLowerCase() + name.slice(1);
  zlib[name] = Engine;
  zlib[method] = {
    [method](buffer, options, callback) {
      if (typeof options === "function") [options, callback] = [undefined, options];
      whole(new Engine(options), bytesOf(buffer, "buffer"), callback);
    },
  }[method];
  zlib[`${method}Sync`] = {
    [`${method}Sync`]: (buffer, options) => sync(new Engine(options), bytesOf(buffer, "buffer")),
  }[`${method}Sync`];
  zlib[`create${name}`] = { [`create${name}`]: (options) => new Engine(options) }[`create${name}`];
}

const fixed = (value) => ({ value, enumerable: true, writable: false, configurable: false });
module.exports = Object.defineProperties(zlib, { codes: fixed(Object.freeze(codes)), constants: fixed(Object.freeze(constants)) });
// As in Node, and older: each constant of zlib is also the module's own.
for (const name of Object.keys(constants)) {
  if (!name.startsWith("BROTLI")) Object.defineProperty(zlib, name, { ...fixed(constants[name]), enumerable: false });
}
