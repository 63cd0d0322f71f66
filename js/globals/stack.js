// How the stack of an error is written: as V8 writes it, without Tidegate's own frames.

import { primordials } from "ext:core/mod.js";

const {
  ArrayPrototype,
  Error,
  ErrorPrototypeToString,
  ObjectGetPrototypeOf,
  ObjectSetPrototypeOf,
  ReflectApply,
  StringPrototypeStartsWith,
  uncurryThis,
} = primordials;

// The names of the files that are in the snapshot, or evaluated from the binary.
const OWN = "ext:";
// A function may assign to the name.
const global = globalThis;

// What crates/tidegate-runtime/src/isolate/frames.rs calls when a stack is first read. As long as it has none, stacks are the frames
// themselves, so that V8's methods of frames can be taken before a function may change them.
export function createStackFormatter() {
  const frame = ObjectGetPrototypeOf(new Error().stack[0]);
  const getFileName = uncurryThis(frame.getFileName);
  const toString = uncurryThis(frame.toString);

  function isOwn(frame) {
    const name = getFileName(frame);
    return typeof name === "string" && StringPrototypeStartsWith(name, OWN);
  }

  // Written without a prototype first, whose setters are the function's.
  function without(frames) {
    const kept = ObjectSetPrototypeOf([], null);
    for (let i = 0; i < frames.length; i++) {
      if (!isOwn(frames[i])) kept[kept.length] = frames[i];
    }
    return ObjectSetPrototypeOf(kept, ArrayPrototype);
  }

  function header(error) {
    try {
      return ErrorPrototypeToString(error);
    } catch {
      return "<error>";
    }
  }

  return (error, frames) => {
    const errors = global.Error;
    const prepare = errors?.prepareStackTrace;
    if (typeof prepare === "function") return ReflectApply(prepare, errors, [error, without(frames)]);
    let stack = header(error);
    for (let i = 0; i < frames.length; i++) {
      if (!isOwn(frames[i])) stack += `\n    at ${toString(frames[i])}`;
    }
    return stack;
  };
}
