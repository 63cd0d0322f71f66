// What is about to be sent, as listeners see it from `build` on, and what of it they changed.

import { primordials } from "ext:core/mod.js";
import { op_aws_describe, op_aws_hash } from "ext:core/ops";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { Endpoint, urlOf } from "ext:tidegate_sdk/endpoint.js";
import { baseOf, describeLater, flatHeaders, headerName, rawOf } from "ext:tidegate_sdk/http.js";
import { definitionOf } from "ext:tidegate_sdk/service.js";
import { viewOf } from "ext:tidegate_sdk/util.js";

const {
  ArrayPrototypePush,
  ObjectHasOwn,
  String,
  StringPrototypeToLowerCase,
  Uint8Array,
  TypedArrayPrototypeGetByteLength,
} = primordials;

// `optionsOf`: what an attempt made now would be told.
export function describe(request, own, body, optionsOf) {
  const { httpRequest } = request;
  own.view = undefined;
  own.method = httpRequest.method;
  httpRequest.body = body;
  // What goes into a URL is what the function set, and no more.
  if (own.presigned === undefined) describeLater(httpRequest, () => fill(request, own, optionsOf()));
}

function fill({ httpRequest, service }, own, options) {
  const base = httpRequest.endpoint;
  let found;
  try {
    found = op_aws_describe(definitionOf(service).identifier, own.operation, own.input, options);
  } catch {
    // There is no room for it.
  }
  // It will fail as it is.
  if (found === undefined) return;
  const [host, path, headers, body] = found;
  const names = [];
  for (let i = 0; i < headers.length; i += 2) {
    if (headers[i] === "user-agent" || headers[i] === "content-length") continue;
    const name = headerName(headers[i]);
    httpRequest.headers[name] ??= headers[i + 1];
    ArrayPrototypePush(names, StringPrototypeToLowerCase(name));
  }
  httpRequest.path = path;
  if (body !== "") httpRequest.body = body;
  httpRequest.endpoint = new Endpoint(base);
  if (host !== base.hostname) {
    httpRequest.endpoint.hostname = host;
    httpRequest.endpoint.host = host + base.host.slice(base.hostname.length);
    httpRequest.endpoint.href = urlOf(httpRequest.endpoint);
  }
  own.view = {
    __proto__: null,
    path,
    names,
    body: httpRequest.body,
    base,
    url: urlOf(httpRequest.endpoint),
    isUnsigned: options.signBody === false && base.protocol === "https:",
  };
  if (own.isBuilt) complete(httpRequest, own);
}

// What v2 adds after a request was built.
export function finish({ httpRequest }, own) {
  own.isBuilt = true;
  if (rawOf(httpRequest) === undefined) complete(httpRequest, own);
}

function complete(httpRequest, own) {
  const { body, headers } = httpRequest;
  const bytes = bytesOf(body);
  if (own.view === undefined || bytes === undefined) return;
  headers["X-Amz-Content-Sha256"] ??= own.view.isUnsigned ? "UNSIGNED-PAYLOAD" : op_aws_hash("sha256", bytes);
  headers["Content-Length"] ??= TypedArrayPrototypeGetByteLength(bytes);
  headers.Host = httpRequest.endpoint.host;
}

function bytesOf(body) {
  if (typeof body === "string") return Buffer.from(body);
  const view = viewOf(body);
  return view === undefined ? undefined : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

// What of an attempt's options the function has changed by changing `httpRequest`.
export function changes({ httpRequest }, own) {
  const raw = rawOf(httpRequest);
  const method = httpRequest.method === own.method ? undefined : String(httpRequest.method);
  if (raw !== undefined) {
    const headers = flatHeaders(raw.headers);
    return { __proto__: null, endpoint: urlOf(raw.endpoint), path: own.path, method, headers, removed: [] };
  }
  const { view } = own;
  const headers = flatHeaders(httpRequest.headers);
  if (view === undefined) {
    return { __proto__: null, endpoint: urlOf(httpRequest.endpoint), path: own.path, method, headers, removed: [] };
  }
  const url = urlOf(httpRequest.endpoint);
  const base = baseOf(httpRequest);
  const path = String(httpRequest.path);
  const isElsewhere = (base === undefined && url !== view.url) || path !== view.path;
  return {
    __proto__: null,
    endpoint: isElsewhere ? url : urlOf(base ?? view.base),
    path: isElsewhere ? path : own.path,
    method,
    headers,
    removed: missingOf(view.names, headers),
  };
}

// The input of an attempt: with a body that the function put in place of it, under the name that no member has.
export function inputOf({ httpRequest }, { input, view }) {
  if (view === undefined || rawOf(httpRequest) !== undefined || httpRequest.body === view.body) return input;
  const { body } = httpRequest;
  const bytes = bytesOf(body) ?? bytesOf(String(body ?? ""));
  if (ObjectHasOwn(input, "Body")) return { __proto__: null, ...input, Body: bytes };
  return { __proto__: null, ...input, "": bytes };
}

function missingOf(names, headers) {
  const there = { __proto__: null };
  for (let i = 0; i < headers.length; i += 2) there[StringPrototypeToLowerCase(headers[i])] = true;
  const missing = [];
  for (let i = 0; i < names.length; i++) if (!there[names[i]]) ArrayPrototypePush(missing, names[i]);
  return missing;
}
