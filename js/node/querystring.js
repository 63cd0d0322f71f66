// node:querystring

"use strict";

const { Buffer } = require("buffer");
const { CodedError } = require("internal/errors");

const plain = /[^A-Za-z0-9\-_.!~*'()]/;

function escape(text) {
  if (typeof text !== "string") text = typeof text === "object" ? String(text) : `${text}`;
  if (!plain.test(text)) return text;
  try {
    return encodeURIComponent(text);
  } catch {
    const error = new CodedError("ERR_INVALID_URI", "URI malformed");
    Object.setPrototypeOf(error, URIError.prototype);
    throw error;
  }
}

function hex(code) {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

// Bytes for escapes; what is no escape stays as it is.
function unescapeBuffer(text, decodeSpaces) {
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (decodeSpaces && code === 43) {
      code = 32;
    } else if (code === 37 && i + 2 < text.length) {
      const high = hex(text.charCodeAt(i + 1));
      const low = hex(text.charCodeAt(i + 2));
      if (high >= 0 && low >= 0) {
        code = high * 16 + low;
        i += 2;
      }
    }
    bytes[length++] = code;
  }
  return bytes.subarray(0, length);
}

function unescape(text, decodeSpaces) {
  try {
    return decodeURIComponent(text);
  } catch {
    return module.exports.unescapeBuffer(text, decodeSpaces).toString();
  }
}

function primitive(value) {
  if (typeof value === "string") return value;
  if (typeof value === "number" && isFinite(value)) return `${value}`;
  if (typeof value === "bigint") return `${value}`;
  if (typeof value === "boolean") return value ? "true" : "false";
  return "";
}

function stringify(object, separator = "&", equals = "=", options = undefined) {
  const encode = typeof options?.encodeURIComponent === "function" ? options.encodeURIComponent : module.exports.escape;
  separator ||= "&";
  equals ||= "=";
  if (object === null || typeof object !== "object") return "";
  const parts = [];
  for (const key of Object.keys(object)) {
    const value = object[key];
    const name = encode(primitive(key)) + equals;
    if (Array.isArray(value)) for (const item of value) parts.push(name + encode(primitive(item)));
    else parts.push(name + encode(primitive(value)));
  }
  return parts.join(separator);
}

function decoded(text, decode) {
  try {
    return decode(text);
  } catch {
    return unescape(text, true);
  }
}

function parse(text, separator = "&", equals = "=", options = undefined) {
  const object = Object.create(null);
  if (typeof text !== "string" || text.length === 0) return object;
  separator = separator ? `${separator}` : "&";
  equals = equals ? `${equals}` : "=";
  let limit = typeof options?.maxKeys === "number" ? options.maxKeys : 1000;
  if (!(limit > 0)) limit = -1;
  const decode = typeof options?.decodeURIComponent === "function" ? options.decodeURIComponent : module.exports.unescape;
  const custom = decode !== unescape;
  // Nothing to decode is given to a decoder of the caller all the same.
  const take = (part) => {
    const spaced = part.replace(/\+/g, custom ? "%20" : " ");
    return custom || spaced.indexOf("%") !== -1 ? decoded(spaced, decode) : spaced;
  };
  for (const pair of text.split(separator)) {
    if (pair === "") continue;
    if (limit === 0) break;
    if (limit > 0) limit--;
    const at = pair.indexOf(equals);
    const key = take(at === -1 ? pair : pair.slice(0, at));
    const value = at === -1 ? "" : take(pair.slice(at + equals.length));
    if (!(key in object)) object[key] = value;
    else if (Array.isArray(object[key])) object[key].push(value);
    else object[key] = [object[key], value];
  }
  return object;
}

module.exports = { unescapeBuffer, unescape, escape, stringify, encode: stringify, parse, decode: parse };
