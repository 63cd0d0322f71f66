// AWS.Response: how a request went, as its listeners, its callback and `$response` see it.

import { primordials } from "ext:core/mod.js";
import { HttpResponse } from "ext:tidegate_sdk/http.js";
import { copy } from "ext:tidegate_sdk/util.js";

const { ObjectHasOwn } = primordials;

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
    let config = null;
    try {
      config = service.paginationConfig(operation, true);
    } catch (error) {
      this.error = error;
    }
    if (config === null || !this.hasNextPage()) {
      if (callback) callback(this.error, null);
      else if (this.error) throw this.error;
      return null;
    }
    const next = copy(params);
    next[config.inputToken] = this.nextPageTokens[0];
    return service.makeRequest(operation, next, callback);
  },

  cacheNextPageTokens() {
    if (ObjectHasOwn(this, "nextPageTokens")) return this.nextPageTokens;
    const config = this.request.service.paginationConfig(this.request.operation);
    const token = config ? this.data?.[config.outputToken] : undefined;
    this.nextPageTokens = config ? (token ? [token] : null) : undefined;
    return this.nextPageTokens;
  },
};
for (const name in methods) Response.prototype[name] = methods[name];
