// AWS.Endpoint.

import { core, primordials } from "ext:core/mod.js";

const {
  Error,
  Number,
  ObjectDefineProperty,
  ObjectPrototypeIsPrototypeOf,
  RegExpPrototypeExec,
  String,
  StringPrototypeSlice,
} = primordials;
const { URL } = core.loadExtScript("ext:deno_web/00_url.js");

export function Endpoint(endpoint, config) {
  if (ObjectPrototypeIsPrototypeOf(Endpoint.prototype, endpoint)) {
    // v2 gives a copy, so that changes to a request's endpoint leave the client's alone.
    copyFields(endpoint, this);
    return;
  }
  if (typeof endpoint === "undefined" || endpoint === null) throw new Error(`Invalid endpoint: ${endpoint}`);
  let text = typeof endpoint === "string" ? endpoint : String(endpoint.href ?? endpoint);
  if (RegExpPrototypeExec(/^https?:/, text) === null) {
    const useSSL = config && config.sslEnabled !== undefined ? config.sslEnabled : true;
    text = `${useSSL ? "https" : "http"}://${text}`;
  }
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`Invalid endpoint: ${endpoint}`);
  }
  const standard = url.protocol === "https:" ? 443 : 80;
  this.protocol = url.protocol;
  this.host = url.host;
  this.port = url.port === "" ? standard : Number(url.port);
  this.hostname = url.hostname;
  this.pathname = url.pathname;
  this.path = url.pathname + url.search;
  this.href = url.href;
  hide(this, {
    slashes: true,
    auth: url.username === "" ? null : `${url.username}:${url.password}`,
    hash: url.hash || null,
    query: url.search === "" ? null : StringPrototypeSlice(url.search, 1),
    search: url.search || null,
  });
}

// What Node's URLs have, and v2 hides.
function hide(endpoint, fields) {
  for (const name in fields) {
    ObjectDefineProperty(endpoint, name, {
      __proto__: null,
      value: fields[name],
      writable: true,
      enumerable: false,
      configurable: true,
    });
  }
}

const FIELDS = ["protocol", "host", "port", "hostname", "pathname", "path", "href"];

function copyFields(from, to) {
  for (let i = 0; i < FIELDS.length; i++) to[FIELDS[i]] = from[FIELDS[i]];
}

// Where an endpoint leads, as its fields say now: functions and listeners change them.
export function urlOf(endpoint) {
  const standard = endpoint.protocol === "https:" ? 443 : 80;
  const port = endpoint.port === undefined || endpoint.port === standard ? "" : `:${endpoint.port}`;
  return `${endpoint.protocol}//${endpoint.hostname}${port}${endpoint.pathname ?? ""}`;
}
