// node:string_decoder

"use strict";

const { Buffer } = require("buffer");
const { CodedTypeError, invalidType } = require("internal/errors");

const names = { "utf-8": "utf8", "ucs2": "utf16le", "ucs-2": "utf16le", "utf-16le": "utf16le", "binary": "latin1" };

function encodingOf(encoding) {
  const name = `${encoding || "utf8"}`.toLowerCase();
  if (!Buffer.isEncoding(name)) throw new CodedTypeError("ERR_UNKNOWN_ENCODING", `Unknown encoding: ${encoding}`);
  return names[name] ?? name;
}

// How many bytes at the end are the beginning of a character that may go on.
const open = {
  utf8(bytes) {
    for (let i = 1; i <= Math.min(3, bytes.length); i++) {
      const byte = bytes[bytes.length - i];
      if ((byte & 0xc0) === 0x80) continue;
      const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1;
      if (length <= i) return 0;
      if (i === 1) return 1;
      // Not every second byte goes with every first one: Unicode, table 3-7.
      const second = bytes[bytes.length - i + 1];
      const low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
      const high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
      return second >= low && second <= high ? i : 0;
    }
    return 0;
  },
  utf16le(bytes) {
    const odd = bytes.length % 2;
    const high = bytes[bytes.length - odd - 1];
    return bytes.length - odd >= 2 && high >= 0xd8 && high <= 0xdb ? odd + 2 : odd;
  },
  base64: (bytes) => bytes.length % 3,
  base64url: (bytes) => bytes.length % 3,
};

function StringDecoder(encoding) {
  this.encoding = encodingOf(encoding);
  Object.defineProperty(this, "_rest", { value: Buffer.alloc(0), writable: true });
}

StringDecoder.prototype.write = function write(input) {
  if (typeof input === "string") return input;
  if (!ArrayBuffer.isView(input)) {
    throw invalidType("buf", "an instance of Buffer, TypedArray, or DataView", input);
  }
  let bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  if (this._rest.length > 0) bytes = Buffer.concat([this._rest, bytes]);
  const kept = open[this.encoding]?.(bytes) ?? 0;
  this._rest = Buffer.from(bytes.subarray(bytes.length - kept));
  return bytes.toString(this.encoding, 0, bytes.length - kept);
};

StringDecoder.prototype.end = function end(input) {
  const text = input === undefined ? "" : this.write(input);
  const rest = this._rest;
  this._rest = Buffer.alloc(0);
  return text + rest.toString(this.encoding);
};

StringDecoder.prototype.text = function text(input, offset) {
  this._rest = Buffer.alloc(0);
  return this.write(input.slice(offset));
};

module.exports = { StringDecoder };
