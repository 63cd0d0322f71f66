// Timers as Node has them: they return Timeout objects, and what a callback throws fails the invocation that set it.

import { core, primordials } from "ext:core/mod.js";
import { op_defer, op_timer_limit } from "ext:core/ops";
import { invalidArgType } from "ext:tidegate_buffer/errors.js";
import { reportError } from "ext:tidegate_main/report.js";

const {
  MapPrototypeDelete,
  MapPrototypeGet,
  MapPrototypeGetSize,
  MapPrototypeSet,
  Number,
  NumberIsNaN,
  PromisePrototypeThen,
  PromiseResolve,
  ReflectApply,
  SafeMap,
  SymbolToPrimitive,
} = primordials;
const { cancelTimer, createTimer, getAsyncContext, refreshTimer, refTimer, setAsyncContext, unrefTimer } = core;

// Timer id to Timeout: clearTimeout takes the number that a Timeout converts to as well.
const active = new SafeMap();
let immediates = 0;
// How many there may be of both, which the first one asks for.
let most = 0;

// Ends the invocation where another one would be too many.
function countOneMore() {
  const pending = MapPrototypeGetSize(active) + immediates;
  if (pending >= most) most = op_timer_limit(pending);
}

class Timeout {
  #timer;
  #fire;
  #delay;
  #refed = true;
  #cleared = false;

  constructor(callback, delay, args, repeats) {
    const context = getAsyncContext();
    const fire = () => {
      if (!repeats) MapPrototypeDelete(active, this.#timer._timerId);
      const previous = getAsyncContext();
      setAsyncContext(context);
      try {
        callOrReport(callback, this, args);
      } finally {
        setAsyncContext(previous);
      }
    };
    delay = Number(delay);
    this.#fire = fire;
    this.#delay = NumberIsNaN(delay) ? 1 : delay;
    this.#start(repeats);
  }

  #start(repeats) {
    countOneMore();
    this.#timer = createTimer(this.#fire, this.#delay, undefined, repeats, this.#refed);
    MapPrototypeSet(active, this.#timer._timerId, this);
  }

  ref() {
    refTimer(this.#timer);
    this.#refed = true;
    return this;
  }

  unref() {
    unrefTimer(this.#timer);
    this.#refed = false;
    return this;
  }

  hasRef() {
    return this.#refed;
  }

  refresh() {
    if (!this.#timer._destroyed) refreshTimer(this.#timer);
    else if (!this.#cleared) this.#start(false);
    return this;
  }

  close() {
    clear(this);
    return this;
  }

  [SymbolToPrimitive]() {
    return this.#timer._timerId;
  }

  static clear(target) {
    const timeout = typeof target === "object" && target !== null && #timer in target
      ? target
      : MapPrototypeGet(active, typeof target === "string" ? Number(target) : target);
    if (timeout === undefined) return;
    timeout.#cleared = true;
    cancelTimer(timeout.#timer);
    MapPrototypeDelete(active, timeout.#timer._timerId);
  }
}

const clear = Timeout.clear;
delete Timeout.clear;

class Immediate {
  #cancelled = false;

  constructor(callback, args) {
    countOneMore();
    immediates++;
    PromisePrototypeThen(op_defer(), () => {
      immediates--;
      if (this.#cancelled) return;
      callOrReport(callback, this, args);
    });
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }

  hasRef() {
    return !this.#cancelled;
  }

  static cancel(immediate) {
    if (typeof immediate === "object" && immediate !== null && #cancelled in immediate) immediate.#cancelled = true;
  }
}

const cancel = Immediate.cancel;
delete Immediate.cancel;

function callOrReport(callback, self, args) {
  try {
    ReflectApply(callback, self, args);
  } catch (error) {
    reportError(error);
  }
}

function requireCallback(callback) {
  if (typeof callback !== "function") throw invalidArgType("callback", "of type function", callback);
}

export function setTimeout(callback, delay, ...args) {
  requireCallback(callback);
  return new Timeout(callback, delay, args, false);
}

export function setInterval(callback, delay, ...args) {
  requireCallback(callback);
  return new Timeout(callback, delay, args, true);
}

export function setImmediate(callback, ...args) {
  requireCallback(callback);
  return new Immediate(callback, args);
}

export function clearTimeout(timeout) {
  clear(timeout);
}

export function clearInterval(timeout) {
  clear(timeout);
}

export function clearImmediate(immediate) {
  cancel(immediate);
}

export function queueMicrotask(callback) {
  requireCallback(callback);
  PromisePrototypeThen(PromiseResolve(), () => callOrReport(callback, undefined, []));
}
