// Stands in for deno_telemetry, which deno_fetch asks for on each request: tracing is off.

import { internals } from "ext:core/mod.js";

function nothing() {}

const off = {
  __proto__: null,
  builtinTracer: nothing,
  ContextManager: class ContextManager {},
  DID_NOT_ENTER: Symbol("not entered"),
  enterSpan: nothing,
  exitSpan: nothing,
  PROPAGATORS: [],
  TRACING_ENABLED: false,
};

internals.__telemetry = off;
internals.__telemetryUtil = {
  __proto__: null,
  updateSpanFromClientResponse: nothing,
  updateSpanFromError: nothing,
  updateSpanFromRequest: nothing,
};
