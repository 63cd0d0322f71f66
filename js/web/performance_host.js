// What `performance` works with; it is evaluated when it is first touched.

import { core, primordials } from "ext:core/mod.js";
import { op_performance_now, op_performance_origin } from "ext:core/ops";
import { load, provide } from "ext:tidegate_library/library.js";

const { DOMException } = core.loadExtScript("ext:deno_web/01_dom_exception.js");
const { structuredClone } = core.loadExtScript("ext:deno_web/02_structured_clone.js");

export function providePerformance() {
  provide("web/performance", {
    __proto__: null,
    DOMException,
    op_performance_now,
    op_performance_origin,
    primordials,
    structuredClone,
  });
}

export const performance = () => load("web/performance").performance;
