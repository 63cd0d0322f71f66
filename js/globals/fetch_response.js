// Response: the web's, with node-fetch's options, and a body that is a stream of Node, too.

import { core, primordials } from "ext:core/mod.js";
import { webBody } from "ext:tidegate_fetch/fetch_body.js";
import { mixIn } from "ext:tidegate_fetch/fetch_consume.js";
import { defaults, exposeOptions, keepOptions, optionsOf } from "ext:tidegate_fetch/fetch_options.js";
import { withNodesMethods } from "ext:tidegate_fetch/fetch_stream.js";

const webResponse = core.loadExtScript("ext:deno_fetch/23_response.js");
const { getInnerResponse, ResponsePrototype, toInnerResponse } = webResponse;
const { RequestPrototype, toInnerRequest } = core.loadExtScript("ext:deno_fetch/23_request.js");
const { URL } = core.loadExtScript("ext:deno_web/00_url.js");
const {
  ArrayPrototypePush,
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  Proxy,
  ReflectApply,
  ReflectConstruct,
} = primordials;

// As node-fetch's; the standard knows no such option.
function setUrl(response, url) {
  try {
    ArrayPrototypePush(getInnerResponse(response).urlList, new URL(url).href);
  } catch {
    // A relative one is none of a response.
  }
}

const Response = new Proxy(webResponse.Response, {
  __proto__: null,
  construct(target, args, newTarget) {
    const given = args[0];
    const init = args[1];
    const body = given === undefined || given === null ? null : webBody(given);
    const response = ReflectConstruct(target, [body === null ? given : body.body, init], newTarget);
    if (typeof init === "object" && init !== null) {
      const { size, timeout, url } = init;
      if (size || timeout) keepOptions(response, { __proto__: null, ...defaults, size, timeout });
      if (typeof url === "string") setUrl(response, url);
    }
    return response;
  },
});

function redefine(name, descriptor) {
  ObjectDefineProperty(ResponsePrototype, name, {
    __proto__: null,
    ...ObjectGetOwnPropertyDescriptor(ResponsePrototype, name),
    ...descriptor,
  });
}

const webClone = ResponsePrototype.clone;
const webStream = ObjectGetOwnPropertyDescriptor(ResponsePrototype, "body").get;
const methods = {
  clone() {
    const copy = ReflectApply(webClone, this, []);
    const options = optionsOf(this);
    if (options !== undefined) keepOptions(copy, { __proto__: null, ...options });
    return copy;
  },
  get body() {
    const stream = ReflectApply(webStream, this, []);
    return stream !== null && optionsOf(this)?.fetched ? withNodesMethods(stream) : stream;
  },
};
redefine("constructor", { value: Response });
redefine("clone", { value: methods.clone });
redefine("body", { get: ObjectGetOwnPropertyDescriptor(methods, "body").get });
exposeOptions(ResponsePrototype, ["timeout", "size"]);
mixIn(ResponsePrototype, toInnerResponse);
mixIn(RequestPrototype, toInnerRequest);

export { Response };
