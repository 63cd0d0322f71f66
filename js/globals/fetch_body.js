// What node-fetch takes as a body, made into what the web's classes take.

import { core, primordials } from "ext:core/mod.js";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { load, provide } from "ext:tidegate_library/library.js";

const { URLSearchParams, URLSearchParamsPrototype } = core.loadExtScript("ext:deno_web/00_url.js");
const { BlobPrototype } = core.loadExtScript("ext:deno_web/09_file.js");
const { ReadableStream, ReadableStreamPrototype } = core.loadExtScript("ext:deno_web/06_streams.js");
const { FormDataPrototype } = core.loadExtScript("ext:deno_fetch/21_formdata.js");
const { isAnyArrayBuffer } = core;
const {
  ArrayBufferIsView,
  ObjectPrototypeIsPrototypeOf,
  String,
  SymbolAsyncIterator,
} = primordials;

provide("node/fetch-body", { Buffer, ReadableStream, core, primordials });

function isOfTheWeb(body) {
  return isAnyArrayBuffer(body) || ArrayBufferIsView(body) ||
    ObjectPrototypeIsPrototypeOf(ReadableStreamPrototype, body) ||
    ObjectPrototypeIsPrototypeOf(BlobPrototype, body) ||
    ObjectPrototypeIsPrototypeOf(FormDataPrototype, body) ||
    ObjectPrototypeIsPrototypeOf(URLSearchParamsPrototype, body);
}

// As node-fetch tells them: there are several implementations.
function isSearchParams(body) {
  const methods = ["append", "delete", "get", "getAll", "has", "set", "sort"];
  for (let i = 0; i < methods.length; i++) {
    if (typeof body[methods[i]] !== "function") return false;
  }
  return true;
}

function knownLength(form) {
  if (typeof form.getLengthSync !== "function" || typeof form.hasKnownLength !== "function") return null;
  if (!form.hasKnownLength()) return null;
  const length = form.getLengthSync();
  return typeof length === "number" && length >= 0 ? length : null;
}

// { body, contentType, length }: the latter two are null where the body says nothing of them.
export function webBody(body) {
  let contentType = null;
  let length = null;
  if (body === null || typeof body !== "object") {
    body = typeof body === "string" ? body : String(body);
  } else if (!isOfTheWeb(body)) {
    if (typeof body.pipe === "function" && typeof body.on === "function") {
      if (typeof body.getBoundary === "function") {
        contentType = `multipart/form-data;boundary=${body.getBoundary()}`;
        length = knownLength(body);
      }
      body = load("node/fetch-body").fromNode(body);
    } else if (isSearchParams(body)) {
      body = new URLSearchParams(String(body));
    } else if (typeof body[SymbolAsyncIterator] === "function") {
      body = load("node/fetch-body").fromIterable(body);
    } else {
      body = String(body);
    }
  }
  return { __proto__: null, body, contentType, length };
}
