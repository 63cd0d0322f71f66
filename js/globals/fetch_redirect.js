// Where an answer leads, and what is sent there: node-fetch's rules.

import { core, primordials } from "ext:core/mod.js";
import { FetchError } from "ext:tidegate_fetch/fetch_errors.js";

const { extractBody } = core.loadExtScript("ext:deno_fetch/22_body.js");
const { URL } = core.loadExtScript("ext:deno_web/00_url.js");
const {
  ArrayPrototypeFilter,
  StringPrototypeAt,
  StringPrototypeEndsWith,
  StringPrototypeToLowerCase,
} = primordials;

// What is not told to others. The last one is the standard's.
const SECRETS = {
  __proto__: null,
  authorization: true,
  "www-authenticate": true,
  cookie: true,
  cookie2: true,
  "proxy-authorization": true,
};

export const isRedirect = (code) => code === 301 || code === 302 || code === 303 || code === 307 || code === 308;

function locationIn(headers) {
  for (let i = 0; i < headers.length; i++) {
    if (headers[i][0] === "location") return headers[i];
  }
  return undefined;
}

// Whether what `from` was told may be told to `to`: the same host or one below it, by the same protocol and port.
function isTrusted(from, to) {
  const original = from.hostname;
  const next = to.hostname;
  if (from.protocol !== to.protocol || from.port !== to.port) return false;
  return original === next ||
    (StringPrototypeEndsWith(next, original) && StringPrototypeAt(next, -original.length - 1) === ".");
}

// The request that follows on an answer, or `null` for one to be given to the function.
export function redirected(request, answer, follow) {
  const { status, headers } = answer;
  if (!isRedirect(status)) return null;
  const header = locationIn(headers);
  const { method, redirect, url } = request;
  let to = null;
  if (header !== undefined) {
    try {
      to = new URL(header[1], url);
    } catch {
      if (redirect !== "manual") {
        throw new FetchError(`uri requested responds with an invalid redirect URL: ${header[1]}`, "invalid-redirect");
      }
    }
  }
  if (redirect === "error") {
    const message = `uri requested responds with a redirect, redirect mode is set to error: ${shown(url)}`;
    throw new FetchError(message, "no-redirect");
  }
  if (to === null) return null;
  if (redirect === "manual") {
    header[1] = to.href;
    return null;
  }
  if (!(request.counter < follow)) throw new FetchError(`maximum redirect reached at: ${shown(url)}`, "max-redirect");

  let next = request.headers;
  if (!isTrusted(new URL(url), to)) {
    next = ArrayPrototypeFilter(next, ({ 0: name }) => !SECRETS[StringPrototypeToLowerCase(name)]);
  }
  let body = request.body;
  if (status !== 303 && body !== null && body.source === null) {
    throw new FetchError("Cannot follow redirect with body being a readable stream", "unsupported-redirect");
  }
  const drops = status === 303 || ((status === 301 || status === 302) && method === "POST");
  if (drops) body = null;
  else if (body !== null) body = extractBody(body.source).body;
  return {
    __proto__: null,
    body,
    counter: request.counter + 1,
    headers: next,
    method: drops ? "GET" : method,
    redirect,
    url: to.href,
  };
}

// A URL as people may see it: without name and password.
export function shown(href) {
  const url = new URL(href);
  url.username = "";
  url.password = "";
  return url.href;
}
