// Request: the web's, with node-fetch's options and bodies.

import { core, primordials } from "ext:core/mod.js";
import { webBody } from "ext:tidegate_fetch/fetch_body.js";
import { defaults, exposeOptions, keepOptions, optionsOf, requestOptions } from "ext:tidegate_fetch/fetch_options.js";

const webRequest = core.loadExtScript("ext:deno_fetch/23_request.js");
const { RequestPrototype, toInnerRequest } = webRequest;
const { ReadableStreamPrototype } = core.loadExtScript("ext:deno_web/06_streams.js");
const { URL } = core.loadExtScript("ext:deno_web/00_url.js");
const {
  ArrayPrototypePush,
  ObjectDefineProperty,
  ObjectPrototypeIsPrototypeOf,
  Proxy,
  ReflectApply,
  ReflectConstruct,
  RegExpPrototypeTest,
  SafeRegExp,
  String,
  StringPrototypeToLowerCase,
  StringPrototypeTrim,
  TypeError,
} = primordials;

export function isRequest(value) {
  return ObjectPrototypeIsPrototypeOf(RequestPrototype, value) && toInnerRequest(value) !== undefined;
}

// node-fetch takes what `url.parse` returns, too.
function urlOf(input) {
  return typeof input === "object" && input !== null && input.href ? String(input.href) : String(input);
}

// What only the standard knows; `fetch` ignores it, as node-fetch does.
const STANDARD = ["referrer", "referrerPolicy", "mode", "credentials", "cache", "integrity", "keepalive", "priority"];

function construct(target, input, init, newTarget, standard) {
  const inherited = (isRequest(input) ? optionsOf(input) : undefined) ?? defaults;
  if (!isRequest(input)) input = urlOf(input);
  if (init === undefined || init === null) {
    const request = ReflectConstruct(target, [input], newTarget);
    keepOptions(request, { __proto__: null, ...inherited });
    return request;
  }
  if (typeof init !== "object" && typeof init !== "function") return ReflectConstruct(target, [input, init], newTarget);

  // Each option is read once.
  const web = { __proto__: null };
  const method = init.method;
  if (method) web.method = method;
  const headers = init.headers;
  if (headers) web.headers = headers;
  const given = init.body;
  const body = given === undefined || given === null ? null : webBody(given);
  if (body !== null) web.body = body.body;
  const redirect = init.redirect;
  if (redirect) web.redirect = redirect;
  if (standard) {
    const signal = init.signal;
    if (signal !== undefined) web.signal = signal;
    for (let i = 0; i < STANDARD.length; i++) {
      const value = init[STANDARD[i]];
      if (value !== undefined) web[STANDARD[i]] = value;
    }
  }
  const options = requestOptions(init, inherited);

  const request = ReflectConstruct(target, [input, web], newTarget);
  if (body !== null) {
    const inner = toInnerRequest(request);
    if (body.length !== null) inner.body.length = body.length;
    if (body.contentType !== null) setContentType(inner.headerList, body.contentType);
  }
  keepOptions(request, options);
  return request;
}

function setContentType(list, type) {
  for (let i = 0; i < list.length; i++) {
    if (StringPrototypeToLowerCase(list[i][0]) === "content-type") return;
  }
  ArrayPrototypePush(list, ["Content-Type", type]);
}

const Request = new Proxy(webRequest.Request, {
  __proto__: null,
  construct(target, args, newTarget) {
    // It says itself what is missing.
    if (args.length === 0) return ReflectConstruct(target, [], newTarget);
    return construct(target, args[0], args[1], newTarget, true);
  },
});

function define(name, value) {
  ObjectDefineProperty(RequestPrototype, name, {
    __proto__: null,
    value,
    writable: true,
    enumerable: name === "clone",
    configurable: true,
  });
}

const webClone = RequestPrototype.clone;

export function cloneRequest(request) {
  const copy = ReflectApply(webClone, request, []);
  keepOptions(copy, { __proto__: null, ...(optionsOf(request) ?? defaults) });
  return copy;
}

const methods = {
  clone() {
    return cloneRequest(this);
  },
};
define("constructor", Request);
define("clone", methods.clone);
exposeOptions(RequestPrototype, ["timeout", "size", "follow", "compress", "agent", "counter"]);

// Whether it can be sent again, as node-fetch does: what is read only once cannot.
function isRepeatable(request) {
  const { body } = toInnerRequest(request);
  return body !== null && !ObjectPrototypeIsPrototypeOf(ReadableStreamPrototype, body.streamOrStatic) &&
    !body.streamOrStatic.consumed;
}

// The request that `fetch` sends.
export function requestToSend(input, init) {
  if (isRequest(input) && isRepeatable(input)) input = cloneRequest(input);
  try {
    return construct(webRequest.Request, input, init, webRequest.Request, false);
  } catch (error) {
    if (!isRequest(input)) requireUrl(urlOf(input));
    throw error;
  }
}

const SCHEME = new SafeRegExp(/^[a-zA-Z][a-zA-Z\d+\-.]*:/);
// What Node's `url.parse` takes for a host.
const HOST = new SafeRegExp(/^[^:]*:(?:\/\/)?[^/?#]/);

// Says in node-fetch's words why a URL cannot be fetched.
export function requireUrl(text) {
  text = StringPrototypeTrim(text);
  if (!RegExpPrototypeTest(SCHEME, text)) throw new TypeError("Only absolute URLs are supported");
  let url;
  try {
    url = new URL(text);
  } catch {
    const error = new TypeError("Invalid URL");
    error.code = "ERR_INVALID_URL";
    error.input = text;
    throw error;
  }
  const { href, protocol } = url;
  if (protocol === "http:" || protocol === "https:" || protocol === "data:" || protocol === "blob:") return;
  const isAbsolute = protocol !== "javascript:" && RegExpPrototypeTest(HOST, href);
  throw new TypeError(isAbsolute ? "Only HTTP(S) protocols are supported" : "Only absolute URLs are supported");
}

export { Request };
