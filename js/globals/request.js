// The request that a source function is called with.

import { core, primordials } from "ext:core/mod.js";
import { Headers } from "ext:tidegate_fetch/fetch.js";

const { JSONParse, ObjectDefineProperty, ReflectApply } = primordials;
const { URL } = core.loadExtScript("ext:deno_web/00_url.js");
// Taken now: functions may replace it.
const { append } = Headers.prototype;

function own(object, name, value) {
  ObjectDefineProperty(object, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
}

class SourceRequest {
  #body;
  #json;
  #isParsed = false;

  constructor(body, headers, url) {
    this.#body = body;
    own(this, "headers", headers);
    own(this, "url", url);
  }

  // The same value each time, as it was changed since.
  json() {
    if (!this.#isParsed) {
      this.#json = JSONParse(this.#body);
      this.#isParsed = true;
    }
    return this.#json;
  }

  text() {
    return this.#body;
  }
}

// `payload`: JSON of { body, headers: [[name, value]], url }.
export function makeRequest(payload) {
  const { body, headers: pairs, url } = JSONParse(payload);
  const headers = new Headers();
  for (let i = 0; i < pairs.length; i++) ReflectApply(append, headers, pairs[i]);
  return new SourceRequest(body, headers, new URL(url));
}
