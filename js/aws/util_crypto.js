// AWS.util.crypto.

import { primordials } from "ext:core/mod.js";
import { op_aws_hash } from "ext:core/ops";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { load } from "ext:tidegate_library/library.js";
import { memoizedProperty } from "ext:tidegate_sdk/util_objects.js";
import { viewOf } from "ext:tidegate_sdk/util.js";

const { Error, Uint32Array } = primordials;

function digestOf(digest) {
  if (!digest) return "binary";
  return digest === "buffer" ? undefined : digest;
}

function bytesOf(data) {
  if (typeof data === "string") return Buffer.from(data);
  const view = viewOf(data);
  if (view === undefined) throw new Error("data must be a string or bytes");
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

function isStream(data) {
  return typeof data === "object" && data !== null && typeof data.on === "function";
}

function hash(algorithm, data, digest, callback) {
  if (callback && isStream(data)) {
    const streamed = crypto.createHash(algorithm);
    data.on("data", (chunk) => streamed.update(chunk));
    data.on("error", (error) => callback(error));
    data.on("end", () => callback(null, streamed.digest(digestOf(digest))));
    return undefined;
  }
  const bytes = bytesOf(data);
  const isCommon = algorithm === "md5" || algorithm === "sha256";
  const found = isCommon
    ? Buffer.from(op_aws_hash(algorithm, bytes), "hex")
    : crypto.createHash(algorithm).update(bytes).digest();
  const encoding = digestOf(digest);
  const result = encoding === undefined ? found : found.toString(encoding);
  if (callback) callback(null, result);
  return result;
}

let table;

// CRC-32 as of zlib: the polynomial 0xEDB88320, reflected.
function crc32Table() {
  if (table !== undefined) return table;
  table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xEDB88320 ^ (rest >>> 1) : rest >>> 1;
    table[byte] = rest;
  }
  return table;
}

export const crypto = {
  crc32(data) {
    const bytes = bytesOf(data);
    const remainders = crc32Table();
    let crc = -1;
    for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ remainders[(crc ^ bytes[i]) & 0xFF];
    return (crc ^ -1) >>> 0;
  },

  hmac(key, text, digest, algorithm) {
    const data = typeof text === "string" ? Buffer.from(text) : text;
    return crypto.lib.createHmac(algorithm || "sha256", key).update(data).digest(digestOf(digest));
  },

  md5: (data, digest, callback) => hash("md5", data, digest, callback),
  sha256: (data, digest, callback) => hash("sha256", data, digest, callback),
  hash,

  // Of a text whose characters are bytes.
  toHex: (data) => Buffer.from(data, "binary").toString("hex"),

  createHash: (algorithm) => crypto.lib.createHash(algorithm),
};

memoizedProperty(crypto, "lib", () => load("node/crypto"));
