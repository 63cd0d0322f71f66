// structuredClone, with Node's errors. V8 copies; what is transferred is detached afterwards.

import { core, primordials } from "ext:core/mod.js";
import { countClones } from "ext:tidegate_web/array_buffers.js";

const { DOMException } = core.loadExtScript("ext:deno_web/01_dom_exception.js");
const {
  ArrayBufferPrototypeGetDetached,
  ArrayBufferPrototypeTransfer,
  ArrayPrototypePush,
  ObjectPrototypeIsPrototypeOf,
  SafeSet,
  SetPrototypeAdd,
  SetPrototypeHas,
  SymbolIterator,
  TypeError,
  TypeErrorPrototype,
} = primordials;

function failure(code, message) {
  const error = new TypeError(message);
  error.code = code;
  return error;
}

function dataCloneError(message) {
  return new DOMException(message, "DataCloneError");
}

// The buffers in `options.transfer`; nothing else can be transferred here.
function transferred(options) {
  const found = [];
  if (options === undefined || options === null) return found;
  if (typeof options !== "object" && typeof options !== "function") {
    throw failure("ERR_INVALID_ARG_TYPE", "The options argument must be either an object or undefined");
  }
  const { transfer } = options;
  if (transfer === undefined || transfer === null) return found;
  if (typeof transfer !== "object" || typeof transfer[SymbolIterator] !== "function") {
    throw failure("ERR_INVALID_ARG_TYPE", "Optional transferList argument must be an iterable");
  }
  const seen = new SafeSet();
  for (const buffer of transfer) {
    if (!core.isArrayBuffer(buffer)) {
      throw failure("ERR_INVALID_TRANSFER_OBJECT", "Found invalid object in transferList");
    }
    if (SetPrototypeHas(seen, buffer)) throw dataCloneError("Transfer list contains duplicate ArrayBuffer");
    SetPrototypeAdd(seen, buffer);
    ArrayPrototypePush(found, buffer);
  }
  return found;
}

function clone(value) {
  try {
    return core.structuredClone(value);
  } catch (error) {
    if (!ObjectPrototypeIsPrototypeOf(TypeErrorPrototype, error)) throw error;
    throw dataCloneError(error.message);
  }
}

export function structuredClone(value, options = undefined) {
  if (arguments.length === 0) throw failure("ERR_MISSING_ARGS", "The value argument must be specified");
  const buffers = transferred(options);
  const copy = clone(value);
  countClones(copy);
  for (let i = 0; i < buffers.length; i++) {
    // As in Node, it may be detached already.
    if (!ArrayBufferPrototypeGetDetached(buffers[i])) ArrayBufferPrototypeTransfer(buffers[i], 0);
  }
  return copy;
}
