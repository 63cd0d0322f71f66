// fetch and its classes: the web's, from deno_fetch, with the errors of node-fetch where a request fails.

import { core, primordials } from "ext:core/mod.js";
// deno_fetch takes this from the surroundings when it is loaded.
import "ext:tidegate_web/telemetry.js";

const { Headers } = core.loadExtScript("ext:deno_fetch/20_headers.js");
const { FormData } = core.loadExtScript("ext:deno_fetch/21_formdata.js");
const { Request } = core.loadExtScript("ext:deno_fetch/23_request.js");
const { Response } = core.loadExtScript("ext:deno_fetch/23_response.js");
const { fetch: webFetch } = core.loadExtScript("ext:deno_fetch/26_fetch.js");
const {
  Error,
  ObjectDefineProperty,
  ObjectPrototypeIsPrototypeOf,
  String,
  StringPrototypeSlice,
  StringPrototypeStartsWith,
  TypeErrorPrototype,
} = primordials;

class FetchError extends Error {}
ObjectDefineProperty(FetchError.prototype, "name", {
  __proto__: null,
  value: "FetchError",
  writable: true,
  enumerable: false,
  configurable: true,
});

// The ops throw it with `type`, `code` and `errno` set.
core.registerErrorBuilder("FetchError", (message) => new FetchError(message));

// What deno_fetch makes of the standard's network errors.
const NETWORK_ERROR = "Fetch failed: ";
const TOO_MANY_REDIRECTS = "Maximum number of redirects";
const REDIRECT_FORBIDDEN = "Encountered redirect while redirect mode is set to 'error'";

function networkError(reason, url) {
  let message = `request to ${url} failed, reason: ${reason}`;
  let type = "system";
  if (StringPrototypeStartsWith(reason, TOO_MANY_REDIRECTS)) {
    message = `maximum redirect reached at: ${url}`;
    type = "max-redirect";
  } else if (reason === REDIRECT_FORBIDDEN) {
    message = `uri requested responds with a redirect, redirect mode is set to error: ${url}`;
    type = "no-redirect";
  }
  const error = new FetchError(message);
  error.type = type;
  return error;
}

function requestedUrl(input) {
  try {
    return typeof input === "object" && "url" in input ? String(input.url) : String(input);
  } catch {
    return "(unknown)";
  }
}

async function fetch(input, init = undefined) {
  try {
    return await webFetch(input, init);
  } catch (error) {
    if (!ObjectPrototypeIsPrototypeOf(TypeErrorPrototype, error)) throw error;
    const message = error.message;
    if (typeof message !== "string" || !StringPrototypeStartsWith(message, NETWORK_ERROR)) throw error;
    throw networkError(StringPrototypeSlice(message, NETWORK_ERROR.length), requestedUrl(input));
  }
}

export { fetch, FormData, Headers, Request, Response };
