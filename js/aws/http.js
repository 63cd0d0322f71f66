// What a request's listeners see of HTTP.

import { primordials } from "ext:core/mod.js";
import { Endpoint } from "ext:tidegate_sdk/endpoint.js";

const {
  ArrayPrototypeJoin,
  ArrayPrototypeMap,
  ObjectDefineProperty,
  ObjectKeys,
  SafeWeakMap,
  String,
  StringPrototypeSlice,
  StringPrototypeSplit,
  StringPrototypeStartsWith,
  StringPrototypeToUpperCase,
  WeakMapPrototypeGet,
  WeakMapPrototypeSet,
} = primordials;

const USER_AGENT = "User-Agent";

export class HttpRequest {
  // What it was built with, as long as nobody has looked at it: what it has is worked out when somebody does. A private
  // field rather than a WeakMap, which each collection of garbage would have to go through.
  #raw;

  // Functions may put anything in a request's place.
  static isOwn(httpRequest) {
    return typeof httpRequest === "object" && httpRequest !== null && #raw in httpRequest;
  }

  static rawOf(httpRequest) {
    return typeof httpRequest === "object" && httpRequest !== null && #raw in httpRequest ? httpRequest.#raw : undefined;
  }

  static keepRaw(httpRequest, raw) {
    httpRequest.#raw = raw;
  }

  constructor(endpoint, region) {
    endpoint = new Endpoint(endpoint);
    this.method = "POST";
    this.path = endpoint.path || "/";
    this.headers = {};
    this.body = "";
    this.endpoint = endpoint;
    this.region = region;
    this._userAgent = "";
    this.setUserAgent();
  }

  setUserAgent() {
    this._userAgent = this.headers[USER_AGENT] = AGENT;
  }

  getUserAgentHeaderName() {
    return USER_AGENT;
  }

  appendToUserAgent(agentPartial) {
    if (typeof agentPartial === "string" && agentPartial) this._userAgent += ` ${agentPartial}`;
    rawHeaders(this)[USER_AGENT] = this._userAgent;
  }

  getUserAgent() {
    return this._userAgent;
  }

  pathname() {
    return StringPrototypeSplit(String(this.path), "?", 1)[0];
  }

  search() {
    const query = StringPrototypeSplit(String(this.path), "?", 2)[1];
    return query === undefined ? "" : query;
  }

  updateEndpoint(endpointStr) {
    const endpoint = new Endpoint(endpointStr);
    this.endpoint = endpoint;
    this.path = endpoint.path || "/";
    if (this.headers.Host) this.headers.Host = endpoint.host;
  }
}

export const AGENT = "aws-sdk-nodejs/2.1692.0 linux/v20.20.2";

export class HttpResponse {
  constructor() {
    this.statusCode = undefined;
    this.headers = {};
    this.body = undefined;
    this.streaming = false;
    this.stream = null;
  }
}

const { isOwn, keepRaw, rawOf } = HttpRequest;
// They are no business of functions'.
delete HttpRequest.isOwn;
delete HttpRequest.keepRaw;
delete HttpRequest.rawOf;

export { rawOf };

const LAZY = ["path", "headers", "body", "endpoint"];
const lazily = { __proto__: null };
for (let i = 0; i < LAZY.length; i++) {
  const name = LAZY[i];
  lazily[name] = {
    __proto__: null,
    get() {
      show(this);
      return this[name];
    },
    set(value) {
      show(this);
      this[name] = value;
    },
    enumerable: true,
    configurable: true,
  };
}

// From now on `fill` is called before anybody sees path, headers, body or endpoint of `httpRequest`.
export function describeLater(httpRequest, fill) {
  if (!isOwn(httpRequest)) return;
  const raw = { __proto__: null, fill };
  for (let i = 0; i < LAZY.length; i++) {
    raw[LAZY[i]] = httpRequest[LAZY[i]];
    ObjectDefineProperty(httpRequest, LAZY[i], lazily[LAZY[i]]);
  }
  keepRaw(httpRequest, raw);
}

function show(httpRequest) {
  const raw = rawOf(httpRequest);
  if (raw === undefined) return;
  keepRaw(httpRequest, undefined);
  for (let i = 0; i < LAZY.length; i++) {
    ObjectDefineProperty(httpRequest, LAZY[i], {
      __proto__: null,
      value: raw[LAZY[i]],
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  raw.fill();
}

// Where requests were moved to by the SDK itself: buckets still go into the host or the path there.
const bases = new SafeWeakMap();

export function rebase(httpRequest, endpoint) {
  const raw = rawOf(httpRequest);
  if (raw !== undefined) {
    raw.endpoint = endpoint;
    return;
  }
  httpRequest.endpoint = endpoint;
  WeakMapPrototypeSet(bases, httpRequest, endpoint);
}

export function baseOf(httpRequest) {
  const base = WeakMapPrototypeGet(bases, httpRequest);
  return base === httpRequest.endpoint ? base : undefined;
}

// Headers as far as they are known, without working them out.
export function rawHeaders(httpRequest) {
  return rawOf(httpRequest)?.headers ?? httpRequest.headers;
}

export function rawEndpoint(httpRequest) {
  return rawOf(httpRequest)?.endpoint ?? httpRequest.endpoint;
}

// Names and values, one after the other; what the function took out is left out.
export function flatHeaders(headers) {
  const flat = [];
  const names = ObjectKeys(headers);
  for (let i = 0; i < names.length; i++) {
    const value = headers[names[i]];
    if (names[i] === USER_AGENT || value === undefined || value === null) continue;
    flat[flat.length] = names[i];
    flat[flat.length] = String(value);
  }
  return flat;
}

// As aws-sdk v2 writes the name of a header.
export function headerName(name) {
  if (StringPrototypeStartsWith(name, "x-amz-")) return name;
  if (name === "content-md5") return "Content-MD5";
  const words = ArrayPrototypeMap(
    StringPrototypeSplit(name, "-"),
    (word) => StringPrototypeToUpperCase(word[0] ?? "") + StringPrototypeSlice(word, 1),
  );
  return ArrayPrototypeJoin(words, "-");
}
