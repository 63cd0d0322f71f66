// What the modules of js/node get of the host. A module that is not named here gets nothing.

import { core, primordials } from "ext:core/mod.js";
import {
  op_console_now,
  op_fetch_answer,
  op_http_begin,
  op_zlib_close,
  op_zlib_crc32,
  op_zlib_level,
  op_zlib_message,
  op_zlib_open,
  op_zlib_step,
} from "ext:core/ops";
import { Buffer } from "ext:tidegate_buffer/buffer.js";
import * as errors from "ext:tidegate_buffer/errors.js";
import { format, show } from "ext:tidegate_console/format.js";
import { provide } from "ext:tidegate_library/library.js";
import { reportError } from "ext:tidegate_main/report.js";
import * as timers from "ext:tidegate_main/timers.js";

const {
  ObjectKeys,
  PromisePrototypeThen,
  ReflectApply,
  SafeFinalizationRegistry,
  SafeWeakMap,
  StringPrototypeStartsWith,
  Uint32Array,
  Uint8Array,
} = primordials;

// The engine's answers to what a value is; the names are those of util.types.
function types() {
  const found = { __proto__: null };
  const names = ObjectKeys(core);
  for (let i = 0; i < names.length; i++) {
    if (StringPrototypeStartsWith(names[i], "is") && kinds[names[i]]) found[names[i]] = core[names[i]];
  }
  return found;
}

const kinds = {
  __proto__: null,
  isAnyArrayBuffer: true,
  isArgumentsObject: true,
  isArrayBuffer: true,
  isArrayBufferView: true,
  isAsyncFunction: true,
  isBigIntObject: true,
  isBooleanObject: true,
  isBoxedPrimitive: true,
  isDataView: true,
  isDate: true,
  isGeneratorFunction: true,
  isGeneratorObject: true,
  isMap: true,
  isMapIterator: true,
  isModuleNamespaceObject: true,
  isNativeError: true,
  isNumberObject: true,
  isPromise: true,
  isProxy: true,
  isRegExp: true,
  isSet: true,
  isSetIterator: true,
  isSharedArrayBuffer: true,
  isStringObject: true,
  isSymbolObject: true,
  isWeakMap: true,
  isWeakSet: true,
};

// What a callback throws fails the invocation, as what a timer's throws does.
function guard(callback) {
  return (...args) => {
    try {
      ReflectApply(callback, undefined, args);
    } catch (error) {
      reportError(error);
    }
  };
}

// `web`: the classes of streams, and of URLs and blobs.
export function provideNode(web) {
  const now = () => op_console_now();
  provide("node/timers", timers);
  provide("node/perf_hooks", { __proto__: null, now });
  provide("node/process", { __proto__: null, enqueue: timers.queueMicrotask, now });
  provide("node/buffer", { __proto__: null, Buffer, atob: web.atob, Blob: web.Blob, btoa: web.btoa, File: web.File });
  provide("node/url", { __proto__: null, URL: web.URL, URLSearchParams: web.URLSearchParams });
  provide("node/util", {
    __proto__: null,
    format,
    formatWithOptions: (_options, args) => format(args),
    show,
  });
  provide("node/internal/errors", { __proto__: null, ...errors });
  provide("node/internal/types", types());
  provide("node/internal/zlib/codec", {
    __proto__: null,
    close: op_zlib_close,
    crc32: op_zlib_crc32,
    level: op_zlib_level,
    message: op_zlib_message,
    open: op_zlib_open,
    step: op_zlib_step,
    Uint32Array,
    Uint8Array,
    WeakMap: SafeWeakMap,
  });
  provide("node/internal/http/transport", {
    __proto__: null,
    begin: op_http_begin,
    close: (rid) => core.tryClose(rid),
    FinalizationRegistry: SafeFinalizationRegistry,
    guard,
    read: (rid, bytes) => core.read(rid, bytes),
    ReadableStream: web.ReadableStream,
    resourceForReadableStream: web.resourceForReadableStream,
    send: (rid) => op_fetch_answer(rid, false),
    then: PromisePrototypeThen,
    Uint8Array,
  });
  provide("node/internal/http/incoming", { __proto__: null, WeakMap: SafeWeakMap });
}
