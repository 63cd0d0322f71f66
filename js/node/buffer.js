// node:buffer

"use strict";

const { Buffer, atob, btoa, Blob, File } = host;

const constants = { MAX_LENGTH: 4294967296, MAX_STRING_LENGTH: 536870888 };

module.exports = {
  atob,
  Blob,
  btoa,
  Buffer,
  constants,
  File,
  INSPECT_MAX_BYTES: 50,
  isAscii: (bytes) => Buffer.from(bytes.buffer ?? bytes, bytes.byteOffset, bytes.byteLength).every((byte) => byte < 128),
  isUtf8(bytes) {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  },
  kMaxLength: constants.MAX_LENGTH,
  kStringMaxLength: constants.MAX_STRING_LENGTH,
  resolveObjectURL: () => undefined,
  SlowBuffer: Buffer.allocUnsafeSlow,
  transcode: (source, from, to) => Buffer.from(Buffer.from(source).toString(from), to),
};
