// console: Node's methods and formats, written to the journal of the invocation that logs.

import { core, primordials } from "ext:core/mod.js";
import { op_console_now, op_console_write } from "ext:core/ops";
import { invalidArgType } from "ext:tidegate_buffer/errors.js";
import { format, show } from "ext:tidegate_console/format.js";
import { fitsATable, table } from "ext:tidegate_console/table.js";

const { setNoColorFns } = core.loadExtScript("ext:deno_web/01_console.js");
const {
  ArrayIsArray,
  ErrorCaptureStackTrace,
  MapPrototypeDelete,
  MapPrototypeGet,
  MapPrototypeSet,
  NumberPrototypeToFixed,
  ObjectCreate,
  ObjectDefineProperty,
  ObjectKeys,
  SafeMap,
  StringPrototypeIncludes,
  StringPrototypeReplaceAll,
  StringPrototypeSlice,
  SymbolToStringTag,
} = primordials;

// What reads the lines decides about colours; a log itself has none.
setNoColorFns(() => true, () => true);

const DEBUG = 0;
const INFO = 1;
const WARN = 2;
const ERROR = 3;

const INDENT = "  ";

// Whole units from a second up: 1.5ms, 1.500s, 1:05.000 (m:ss.mmm).
function duration(milliseconds) {
  if (milliseconds < 1000) return `${+NumberPrototypeToFixed(milliseconds, 3)}ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${NumberPrototypeToFixed(seconds, 3)}s`;
  const pad = (value) => (value < 10 ? `0${value}` : `${value}`);
  const minutes = (seconds - (seconds % 60)) / 60;
  const rest = NumberPrototypeToFixed(seconds % 60, 3);
  if (minutes < 60) return `${minutes}:${pad(rest)} (m:ss.mmm)`;
  return `${(minutes - (minutes % 60)) / 60}:${pad(minutes % 60)}:${pad(rest)} (h:mm:ss.mmm)`;
}

export function createConsole() {
  const counts = new SafeMap();
  const timers = new SafeMap();
  let indent = "";

  function write(level, message) {
    if (indent !== "") {
      if (StringPrototypeIncludes(message, "\n")) message = StringPrototypeReplaceAll(message, "\n", `\n${indent}`);
      message = indent + message;
    }
    op_console_write(message, level);
  }

  function elapsed(method, label) {
    const started = MapPrototypeGet(timers, label);
    if (started === undefined) {
      write(WARN, `Warning: No such label '${label}' for console.${method}()`);
      return undefined;
    }
    return `${label}: ${duration(op_console_now() - started)}`;
  }

  const methods = {
    log(...args) {
      write(INFO, format(args));
    },
    warn(...args) {
      write(WARN, format(args));
    },
    dir(object, options) {
      write(INFO, show(object, { __proto__: null, customInspect: false, ...options }));
    },
    time(label = "default") {
      label = `${label}`;
      if (MapPrototypeGet(timers, label) !== undefined) {
        write(WARN, `Warning: Label '${label}' already exists for console.time()`);
        return;
      }
      MapPrototypeSet(timers, label, op_console_now());
    },
    timeEnd(label = "default") {
      label = `${label}`;
      const line = elapsed("timeEnd", label);
      if (line === undefined) return;
      MapPrototypeDelete(timers, label);
      write(INFO, line);
    },
    timeLog(label = "default", ...data) {
      const line = elapsed("timeLog", `${label}`);
      if (line === undefined) return;
      write(INFO, data.length > 0 ? `${line} ${format(data)}` : line);
    },
    trace(...args) {
      const error = { __proto__: null, name: "Trace", message: format(args) };
      ErrorCaptureStackTrace(error, methods.trace);
      write(ERROR, `${error.stack}`);
    },
    assert(condition, ...args) {
      if (condition) return;
      args[0] = args.length === 0 ? "Assertion failed" : `Assertion failed: ${args[0]}`;
      write(WARN, format(args));
    },
    // As in Node where the output is no terminal.
    clear() {},
    count(label = "default") {
      label = `${label}`;
      const count = (MapPrototypeGet(counts, label) ?? 0) + 1;
      MapPrototypeSet(counts, label, count);
      write(INFO, `${label}: ${count}`);
    },
    countReset(label = "default") {
      label = `${label}`;
      if (!MapPrototypeDelete(counts, label)) write(WARN, `Warning: Count for '${label}' does not exist`);
    },
    group(...label) {
      if (label.length > 0) write(INFO, format(label));
      indent += INDENT;
    },
    groupEnd() {
      indent = StringPrototypeSlice(indent, INDENT.length);
    },
    table(data, properties) {
      if (properties !== undefined && !ArrayIsArray(properties)) {
        throw invalidArgType("properties", "an instance of Array", properties);
      }
      write(INFO, fitsATable(data, properties) ? table(data, properties) : format([data]));
    },
    debug(...args) {
      write(DEBUG, format(args));
    },
    info(...args) {
      write(INFO, format(args));
    },
    dirxml(...args) {
      write(INFO, format(args));
    },
    error(...args) {
      write(ERROR, format(args));
    },
    groupCollapsed(...label) {
      if (label.length > 0) write(INFO, format(label));
      indent += INDENT;
    },
  };

  // The prototype is an empty object of its own: https://console.spec.whatwg.org/#console-namespace
  const console = ObjectCreate({});
  const names = ObjectKeys(methods);
  for (let i = 0; i < names.length; i++) console[names[i]] = methods[names[i]];
  ObjectDefineProperty(console, SymbolToStringTag, { __proto__: null, value: "console", configurable: true });
  return console;
}
