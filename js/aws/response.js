// AWS.Response: how a request went, as its listeners, its callback and `$response` see it.

import { HttpResponse } from "ext:tidegate_sdk/http.js";

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
