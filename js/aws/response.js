// AWS.Response: how a request went, as its listeners, its callback and `$response` see it.

import { primordials } from "ext:core/mod.js";
import { HttpResponse } from "ext:tidegate_sdk/http.js";
import { firstOf } from "ext:tidegate_sdk/path.js";
import { copy } from "ext:tidegate_sdk/util.js";

const { ArrayIsArray, ArrayPrototypePush, ObjectHasOwn } = primordials;

export function Response(request) {
  this.request = request;
  this.data = null;
  this.error = null;
  this.retryCount = 0;
  this.redirectCount = 0;
  this.httpResponse = new HttpResponse();
  if (request) {
    this.maxRetries = request.service.numRetries();
    this.maxRedirects = request.service.config.maxRedirects;
  }
}

const methods = {
  // undefined where the operation has no pages.
  hasNextPage() {
    const tokens = this.cacheNextPageTokens();
    return tokens ? true : tokens === undefined ? undefined : false;
  },

  // The request for the page after this one, sent if there is a callback; null after the last.
  nextPage(callback) {
    const { operation, params, service } = this.request;
    return nextPage(this, params, callback, (next) => service.makeRequest(operation, next, callback));
  },

  cacheNextPageTokens() {
    if (!ObjectHasOwn(this, "nextPageTokens")) this.nextPageTokens = tokensOf(this);
    return this.nextPageTokens;
  },
};
for (const name in methods) Response.prototype[name] = methods[name];

// What `make` makes of the parameters for the page after `response`; null after the last. What went wrong is thrown where
// there is no callback.
export function nextPage(response, params, callback, make) {
  const { operation, service } = response.request;
  let config = null;
  try {
    config = service.paginationConfig(operation, true);
  } catch (error) {
    response.error = error;
  }
  if (config === null || !response.hasNextPage()) {
    if (callback) callback(response.error, null);
    else if (response.error) throw response.error;
    return null;
  }
  const next = copy(params);
  const names = listOf(config.inputToken);
  for (let i = 0; i < names.length; i++) next[names[i]] = response.nextPageTokens[i];
  return make(next);
}

function listOf(value) {
  return ArrayIsArray(value) ? value : [value];
}

// undefined: there are no pages; null: there are no more.
function tokensOf({ data, request }) {
  const config = request.service.paginationConfig(request.operation);
  if (!config) return undefined;
  if (config.moreResults && !firstOf(data, config.moreResults)) return null;
  const expressions = listOf(config.outputToken);
  const tokens = [];
  for (let i = 0; i < expressions.length; i++) {
    const token = firstOf(data, expressions[i]);
    if (token) ArrayPrototypePush(tokens, token);
  }
  return tokens.length > 0 ? tokens : null;
}
