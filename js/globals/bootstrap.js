// What functions find on globalThis, and the way of an invocation. All of it is in the startup snapshot.

import { core, internals, primordials } from "ext:core/mod.js";
import * as errors from "ext:tidegate_segment/errors.js";
import { pinAsyncOps } from "ext:tidegate_main/async_ops.js";
import * as timers from "ext:tidegate_main/timers.js";
import { reportError } from "ext:tidegate_main/report.js";
import { createStackFormatter } from "ext:tidegate_main/stack.js";
import { replaceWebAssembly } from "ext:tidegate_main/web_assembly.js";
import { AWS } from "ext:tidegate_sdk/aws.js";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import { countSharedArrayBuffers } from "ext:tidegate_web/array_buffers.js";
import { compressionHost, reportListenerErrors, resourceForReadableStream, webGlobals } from "ext:tidegate_web/globals.js";
import { cache } from "ext:tidegate_cache/cache.js";
import { defineLazy, load, provide } from "ext:tidegate_library/library.js";
import { provideNode } from "ext:tidegate_main/node.js";
import { defineHostGlobals } from "ext:tidegate_host_globals/host_globals.js";
import { makeRequest } from "ext:tidegate_segment/request.js";
import { Segment } from "ext:tidegate_segment/segment.js";
import { libraries } from "ext:tidegate_library/libraries.js";
import { unavailables } from "ext:tidegate_library/unavailable.js";
import { classOf as cryptoClass, crypto, provideCrypto } from "ext:tidegate_crypto/crypto_host.js";
import { performance, providePerformance } from "ext:tidegate_performance/performance_host.js";
import { createConsole } from "ext:tidegate_console/console.js";
import "ext:tidegate_console/web.js";
import { fetch, Headers, Request, Response } from "ext:tidegate_fetch/fetch.js";

const { JSONParse, JSONStringify, ObjectDefineProperty, ObjectKeys, ReflectGetOwnPropertyDescriptor } = primordials;
const { getAsyncContext, setAsyncContext } = core;

const globals = {
  __proto__: null,
  ...webGlobals,
  ...errors,
  ...timers,
  AWS,
  Buffer,
  Headers,
  Request,
  Response,
  Segment,
  cache,
  fetch,
  global: globalThis,
};

function define(name, value) {
  ObjectDefineProperty(globalThis, name, {
    __proto__: null,
    value,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

pinAsyncOps();
reportListenerErrors(reportError);

provideNode({ __proto__: null, ...webGlobals, resourceForReadableStream });
provide("web/compression", compressionHost);
provideCrypto(timers);
providePerformance();

// Globals that cost nothing until they are touched.
const lazyGlobals = {
  __proto__: null,
  CompressionStream: () => load("web/compression").CompressionStream,
  DecompressionStream: () => load("web/compression").DecompressionStream,
  Crypto: cryptoClass("Crypto"),
  CryptoKey: cryptoClass("CryptoKey"),
  SubtleCrypto: cryptoClass("SubtleCrypto"),
  ...libraries,
  ...unavailables,
  https: () => load("node/https"),
  zlib: () => ({ zlib: load("node/zlib") }),
  crypto,
  performance,
};

const names = ObjectKeys(globals);
for (let i = 0; i < names.length; i++) define(names[i], globals[names[i]]);
const lazyNames = ObjectKeys(lazyGlobals);
for (let i = 0; i < lazyNames.length; i++) defineLazy(lazyNames[i], lazyGlobals[lazyNames[i]]);

// What an invocation gives the handler, as crates/tidegate-runtime/src/isolate/invocation.rs numbers it.
const INSERT = 1;
const REQUEST = 2;

// The handler is called with its own copies of its input and the settings. `lookup` finds what stands under its name now. What
// it returns comes back as JSON, where JSON can hold it; `false`: there is no handler; `true`: V8 has no string for so much JSON.
async function run(lookup, mode, input, settings) {
  let result;
  try {
    const handler = lookup();
    if (handler === undefined) return false;
    result = await handler(mode === REQUEST ? makeRequest(input) : JSONParse(input), JSONParse(settings));
  } catch (error) {
    reportError(error);
    return undefined;
  }
  try {
    return JSONStringify(result);
  } catch (error) {
    if (isTooLong(error)) return true;
    // An event that cannot go on must not pass for one that was filtered.
    if (mode === INSERT) reportError(error);
    return undefined;
  }
}

// Whether V8 found that a string would be too long. What a function throws may look the same; none of its code is called to see that.
function isTooLong(error) {
  if (!core.isNativeError(error)) return false;
  return ReflectGetOwnPropertyDescriptor(error, "message")?.value === "Invalid string length";
}

function invoke(invocation, lookup, mode, input, settings) {
  const previous = getAsyncContext();
  setAsyncContext(invocation);
  try {
    return run(lookup, mode, input, settings);
  } finally {
    setAsyncContext(previous);
  }
}

const console = createConsole();

// Called once in each isolate, before any code of a function: takes away what only the host may reach. The parentheses have V8
// compile it for the snapshot.
const start = (function () {
  delete globalThis.Deno;
  delete globalThis.__bootstrap;
  core.setUnhandledPromiseRejectionHandler((_promise, reason) => {
    reportError(reason);
    return true;
  });
  core.setReportExceptionCallback(reportError);
  define("SharedArrayBuffer", countSharedArrayBuffers());
  define("console", console);
  replaceWebAssembly();
  return { __proto__: null, defineHostGlobals, formatStack: createStackFormatter(), invoke, reportError };
});

internals.tidegateStart = start;
// For tests of js/node, which no function requires; it goes with the rest of `internals`.
internals.tidegateLoad = load;
