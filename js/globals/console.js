// console: formatted by deno_web as Node formats, written to the journal of the invocation that logs.

import { core } from "ext:core/mod.js";
import { op_console_write } from "ext:core/ops";

const { Console, setNoColorFns } = core.loadExtScript("ext:deno_web/01_console.js");

// What reads the lines decides about colours; a log itself has none.
setNoColorFns(() => true, () => true);

// Made once an isolate runs: the object behind Console cannot be part of a snapshot.
export function createConsole() {
  return new Console((message, level) => op_console_write(message, level));
}
