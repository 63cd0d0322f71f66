// How console shows objects of the web's classes: with the parts that Node shows, in its order.

import { core, primordials } from "ext:core/mod.js";
import { show } from "ext:tidegate_console/format.js";

const { URL } = core.loadExtScript("ext:deno_web/00_url.js");
const { DOMException } = core.loadExtScript("ext:deno_web/01_dom_exception.js");
const { CustomEvent, Event } = core.loadExtScript("ext:deno_web/02_event.js");
const { AbortController, AbortSignal } = core.loadExtScript("ext:deno_web/03_abort_signal.js");
const { File } = core.loadExtScript("ext:deno_web/09_file.js");
const {
  ObjectDefineProperty,
  ObjectPrototypeIsPrototypeOf,
  ReflectGet,
  StringPrototypeSlice,
  StringPrototypeStartsWith,
  SymbolFor,
} = primordials;

const custom = SymbolFor("nodejs.util.inspect.custom");
// What deno_web has is asked before Node's own, also where it is inherited.
const others = SymbolFor("Deno.privateCustomInspect");

// `methods` has one method, under the name of the symbol: so it is a method, not a constructor.
function define(prototype, methods) {
  ObjectDefineProperty(prototype, others, { __proto__: null, value: undefined });
  ObjectDefineProperty(prototype, custom, {
    __proto__: null,
    value: methods[custom],
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

function shownWith(constructor, names, beyond) {
  const { prototype } = constructor;
  define(prototype, {
    [custom](depth, options) {
      if (!ObjectPrototypeIsPrototypeOf(prototype, this)) return this;
      const name = this.constructor?.name ?? constructor.name;
      if (typeof depth === "number" && depth < 0) return beyond === undefined ? this : `${name} ${beyond}`;
      const shown = {};
      for (let i = 0; i < names.length; i++) {
        ObjectDefineProperty(shown, names[i], {
          __proto__: null,
          value: ReflectGet(prototype, names[i], this),
          enumerable: true,
        });
      }
      return `${name} ${show(shown, options)}`;
    },
  });
}

shownWith(
  URL,
  [
    "href",
    "origin",
    "protocol",
    "username",
    "password",
    "host",
    "hostname",
    "port",
    "pathname",
    "search",
    "searchParams",
    "hash",
  ],
  "{}",
);
shownWith(AbortController, ["signal"]);
shownWith(AbortSignal, ["aborted"]);
shownWith(Event, ["type", "defaultPrevented", "cancelable", "timeStamp"]);
delete CustomEvent.prototype[others];
shownWith(File, ["size", "type", "name", "lastModified"]);

define(DOMException.prototype, {
  [custom]() {
    const { name, stack } = this;
    if (typeof stack !== "string" || !StringPrototypeStartsWith(stack, name)) return this;
    return `DOMException [${name}]${StringPrototypeSlice(stack, name.length)}`;
  },
});
