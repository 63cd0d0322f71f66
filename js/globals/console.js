// console: formatted by deno_web as Node formats, written to the journal of the invocation that logs.

import { core, primordials } from "ext:core/mod.js";
import { op_console_write } from "ext:core/ops";

const { Console, setNoColorFns } = core.loadExtScript("ext:deno_web/01_console.js");

// What reads the lines decides about colours; a log itself has none.
setNoColorFns(() => true, () => true);

const {
  ArrayIsArray,
  MapPrototypeGetSize,
  ObjectDefineProperty,
  ObjectKeys,
  ObjectPrototypeIsPrototypeOf,
  MapPrototype,
  SetPrototype,
  SetPrototypeGetSize,
} = primordials;

// deno_web draws tables without a look at the clock or at memory: larger ones are shown as console.log shows them.
const MAX_TABLE_ROWS = 1000;
const MAX_TABLE_COLUMNS = 50;

function size(data) {
  if (typeof data !== "object" || data === null) return 0;
  if (ArrayIsArray(data)) return data.length;
  if (ObjectPrototypeIsPrototypeOf(MapPrototype, data)) return MapPrototypeGetSize(data);
  if (ObjectPrototypeIsPrototypeOf(SetPrototype, data)) return SetPrototypeGetSize(data);
  return ObjectKeys(data).length;
}

function fitsATable(data, columns) {
  if (core.isProxy(data) || size(data) > MAX_TABLE_ROWS || size(columns) > MAX_TABLE_COLUMNS) return false;
  if (typeof data !== "object" || data === null || core.isMap(data) || core.isSet(data)) return true;
  const keys = ObjectKeys(data);
  for (let i = 0; i < keys.length; i++) {
    const row = data[keys[i]];
    if (core.isProxy(row) || size(row) > MAX_TABLE_COLUMNS) return false;
  }
  return true;
}

// Made once an isolate runs: the object behind Console cannot be part of a snapshot.
export function createConsole() {
  const console = new Console((message, level) => op_console_write(message, level));
  const draw = console.table;
  replace(console, "table", function table(data = undefined, columns = undefined) {
    if (fitsATable(data, columns)) draw(data, columns);
    else console.log(data);
  });
  // As in Node where the output is no terminal.
  replace(console, "clear", function clear() {});
  delete console.indentLevel;
  return console;
}

function replace(console, name, method) {
  ObjectDefineProperty(console, name, {
    __proto__: null,
    value: method,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
