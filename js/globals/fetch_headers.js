// Headers: the web's, with node-fetch's `raw`.

import { core, primordials } from "ext:core/mod.js";

const { Headers, headerListFromHeaders } = core.loadExtScript("ext:deno_fetch/20_headers.js");
const {
  ArrayPrototypePush,
  ObjectDefineProperty,
  ObjectPrototypeIsPrototypeOf,
  SafeMap,
  MapPrototypeGet,
  MapPrototypeSet,
  StringPrototypeToLowerCase,
  TypeError,
} = primordials;
const HeadersPrototype = Headers.prototype;

const methods = {
  // Name, as it was first given, to the array of its values.
  raw() {
    if (!ObjectPrototypeIsPrototypeOf(HeadersPrototype, this)) throw new TypeError("Illegal invocation");
    const list = headerListFromHeaders(this);
    const raw = { __proto__: null };
    const known = new SafeMap();
    for (let i = 0; i < list.length; i++) {
      const name = list[i][0];
      const value = list[i][1];
      const key = StringPrototypeToLowerCase(name);
      const values = MapPrototypeGet(known, key);
      if (values === undefined) {
        raw[name] = [value];
        MapPrototypeSet(known, key, raw[name]);
      } else {
        ArrayPrototypePush(values, value);
      }
    }
    return raw;
  },
};

ObjectDefineProperty(HeadersPrototype, "raw", {
  __proto__: null,
  value: methods.raw,
  writable: true,
  enumerable: false,
  configurable: true,
});

export { Headers };
