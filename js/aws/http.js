// What a request's listeners see of HTTP.

import { primordials } from "ext:core/mod.js";
import { Endpoint } from "ext:tidegate_sdk/endpoint.js";

const { ObjectKeys, String } = primordials;

const USER_AGENT = "User-Agent";

export class HttpRequest {
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
    this.headers[USER_AGENT] = this._userAgent;
  }

  getUserAgent() {
    return this._userAgent;
  }

  pathname() {
    return String(this.path).split("?", 1)[0];
  }

  search() {
    const query = String(this.path).split("?", 2)[1];
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
