// node:events

"use strict";

const { AbortError, CodedError, invalidType, outOfRange, requireFunction, requireSignal } = require("internal/errors");

const kCapture = Symbol("kCapture");
// Node shows it with the others.
const kShapeMode = Symbol("shapeMode");
const errorMonitor = Symbol("events.errorMonitor");
const rejection = Symbol.for("nodejs.rejection");
let defaultMaxListeners = 10;

function EventEmitter(options) {
  EventEmitter.init.call(this, options);
}

EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;

EventEmitter.init = function (options) {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = Object.create(null);
    this._eventsCount = 0;
  }
  this._maxListeners = this._maxListeners || undefined;
  this[kShapeMode] = false;
  this[kCapture] = options?.captureRejections === undefined
    ? EventEmitter.prototype[kCapture]
    : Boolean(options.captureRejections);
};

function limitOf(emitter) {
  return emitter._maxListeners === undefined ? defaultMaxListeners : emitter._maxListeners;
}

function isCount(number) {
  return typeof number === "number" && number >= 0;
}

EventEmitter.prototype.setMaxListeners = function setMaxListeners(count) {
  if (typeof count !== "number") throw invalidType("setMaxListeners", "of type number", count);
  if (!isCount(count)) throw outOfRange("setMaxListeners", ">= 0", count);
  this._maxListeners = count;
  return this;
};

EventEmitter.prototype.getMaxListeners = function getMaxListeners() {
  return limitOf(this);
};

function unhandled(value) {
  let shown;
  try {
    shown = require("util").inspect(value);
  } catch {
    shown = value;
  }
  const error = new CodedError("ERR_UNHANDLED_ERROR", `Unhandled error. (${shown})`);
  error.context = value;
  return error;
}

// What an asynchronous listener rejects with is an error of the emitter, where that was asked for.
function capture(emitter, result, type, args) {
  if (result === undefined || result === null || typeof result.then !== "function") return;
  result.then(undefined, (error) => {
    require("process").nextTick(() => {
      if (typeof emitter[rejection] === "function") {
        emitter[rejection](error, type, ...args);
        return;
      }
      const before = emitter[kCapture];
      try {
        emitter[kCapture] = false;
        emitter.emit("error", error);
      } finally {
        emitter[kCapture] = before;
      }
    });
  });
}

EventEmitter.prototype.emit = function emit(type, ...args) {
  const events = this._events;
  if (type === "error") {
    if (events !== undefined && events[errorMonitor] !== undefined) this.emit(errorMonitor, ...args);
    if (events === undefined || events.error === undefined) {
      throw args[0] instanceof Error ? args[0] : unhandled(args[0]);
    }
  }
  const handler = events === undefined ? undefined : events[type];
  if (handler === undefined) return false;
  const list = typeof handler === "function" ? [handler] : handler.slice();
  for (let i = 0; i < list.length; i++) {
    const result = Reflect.apply(list[i], this, args);
    if (this[kCapture] === true) capture(this, result, type, args);
  }
  return true;
};

function warn(emitter, type, list) {
  const limit = limitOf(emitter);
  if (limit <= 0 || list.length <= limit || list.warned) return;
  list.warned = true;
  const error = new Error(
    `Possible EventEmitter memory leak detected. ${list.length} ${String(type)} listeners added to ` +
      `${require("util").inspect(emitter, { depth: -1 })}. Use emitter.setMaxListeners() to increase limit`,
  );
  error.name = "MaxListenersExceededWarning";
  error.emitter = emitter;
  error.type = type;
  error.count = list.length;
  require("process").emitWarning(error);
}

function add(emitter, type, listener, first) {
  requireFunction(listener, "listener");
  let events = emitter._events;
  if (events === undefined) {
    events = emitter._events = Object.create(null);
    emitter._eventsCount = 0;
  } else if (events.newListener !== undefined) {
    emitter.emit("newListener", type, listener.listener ?? listener);
    // A listener may have replaced them.
    events = emitter._events;
  }
  const existing = events[type];
  if (existing === undefined) {
    events[type] = listener;
    emitter._eventsCount++;
    return emitter;
  }
  if (typeof existing === "function") {
    events[type] = first ? [listener, existing] : [existing, listener];
  } else if (first) {
    existing.unshift(listener);
  } else {
    existing.push(listener);
  }
  warn(emitter, type, events[type]);
  return emitter;
}

EventEmitter.prototype.addListener = function addListener(type, listener) {
  return add(this, type, listener, false);
};

EventEmitter.prototype.on = EventEmitter.prototype.addListener;

EventEmitter.prototype.prependListener = function prependListener(type, listener) {
  return add(this, type, listener, true);
};

function onceOf(emitter, type, listener) {
  let fired = false;
  function wrapped(...args) {
    if (fired) return undefined;
    emitter.removeListener(type, wrapped);
    fired = true;
    return Reflect.apply(listener, emitter, args);
  }
  wrapped.listener = listener;
  return wrapped;
}

EventEmitter.prototype.once = function once(type, listener) {
  requireFunction(listener, "listener");
  return this.on(type, onceOf(this, type, listener));
};

EventEmitter.prototype.prependOnceListener = function prependOnceListener(type, listener) {
  requireFunction(listener, "listener");
  return this.prependListener(type, onceOf(this, type, listener));
};

EventEmitter.prototype.removeListener = function removeListener(type, listener) {
  requireFunction(listener, "listener");
  const events = this._events;
  const list = events?.[type];
  if (list === undefined) return this;
  if (list === listener || list.listener === listener) {
    this._eventsCount--;
    if (this._eventsCount === 0) this._events = Object.create(null);
    else delete events[type];
    if (events.removeListener) this.emit("removeListener", type, list.listener ?? listener);
    return this;
  }
  if (typeof list === "function") return this;
  let index = list.length - 1;
  while (index >= 0 && list[index] !== listener && list[index].listener !== listener) index--;
  if (index < 0) return this;
  if (index === 0) list.shift();
  else list.splice(index, 1);
  if (list.length === 1) events[type] = list[0];
  if (events.removeListener !== undefined) this.emit("removeListener", type, listener);
  return this;
};

EventEmitter.prototype.off = EventEmitter.prototype.removeListener;

EventEmitter.prototype.removeAllListeners = function removeAllListeners(type) {
  const events = this._events;
  if (events === undefined) return this;
  if (events.removeListener === undefined) {
    if (arguments.length === 0) {
      this._events = Object.create(null);
      this._eventsCount = 0;
    } else if (events[type] !== undefined) {
      if (--this._eventsCount === 0) this._events = Object.create(null);
      else delete events[type];
    }
    return this;
  }
  if (arguments.length === 0) {
    for (const key of Reflect.ownKeys(events)) {
      if (key !== "removeListener") this.removeAllListeners(key);
    }
    this.removeAllListeners("removeListener");
    this._events = Object.create(null);
    this._eventsCount = 0;
    return this;
  }
  const list = events[type];
  if (typeof list === "function") {
    this.removeListener(type, list);
  } else if (list !== undefined) {
    for (let i = list.length - 1; i >= 0; i--) this.removeListener(type, list[i]);
  }
  return this;
};

function listenersOf(emitter, type, unwrap) {
  const list = emitter._events?.[type];
  if (list === undefined) return [];
  const all = typeof list === "function" ? [list] : list.slice();
  return unwrap ? all.map((listener) => listener.listener ?? listener) : all;
}

EventEmitter.prototype.listeners = function listeners(type) {
  return listenersOf(this, type, true);
};

EventEmitter.prototype.rawListeners = function rawListeners(type) {
  return listenersOf(this, type, false);
};

EventEmitter.prototype.listenerCount = function listenerCount(type, listener) {
  const list = this._events?.[type];
  if (list === undefined) return 0;
  const all = typeof list === "function" ? [list] : list;
  if (listener === undefined || listener === null) return all.length;
  return all.filter((known) => known === listener || known.listener === listener).length;
};

EventEmitter.prototype.eventNames = function eventNames() {
  return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : [];
};

function listenTo(target, name, listener, flags) {
  if (typeof target.on === "function") {
    if (flags?.once) target.once(name, listener);
    else target.on(name, listener);
  } else if (typeof target.addEventListener === "function") {
    target.addEventListener(name, listener, flags);
  } else {
    throw invalidType("emitter", "an instance of EventEmitter", target);
  }
}

function unlisten(target, name, listener) {
  if (typeof target.removeListener === "function") target.removeListener(name, listener);
  else target.removeEventListener(name, listener);
}

function aborted(signal) {
  return new AbortError(undefined, { cause: signal.reason });
}

async function once(emitter, name, options = {}) {
  const signal = options?.signal;
  if (signal !== undefined) requireSignal(signal, "options.signal");
  if (signal?.aborted) throw aborted(signal);
  return new Promise((resolve, reject) => {
    const stop = () => {
      unlisten(emitter, name, resolved);
      if (name !== "error" && typeof emitter.once === "function") unlisten(emitter, "error", failed);
      signal?.removeEventListener("abort", abort);
    };
    const failed = (error) => {
      stop();
      reject(error);
    };
    const resolved = (...args) => {
      stop();
      resolve(args);
    };
    const abort = () => {
      stop();
      reject(aborted(signal));
    };
    listenTo(emitter, name, resolved, { once: true });
    if (name !== "error" && typeof emitter.once === "function") emitter.once("error", failed);
    signal?.addEventListener("abort", abort, { once: true });
  });
}

function on(emitter, name, options = {}) {
  const signal = options?.signal;
  if (signal !== undefined) requireSignal(signal, "options.signal");
  if (signal?.aborted) throw aborted(signal);
  const closing = options?.close ?? [];
  const events = [];
  const waiting = [];
  let failure;
  let finished = false;

  const take = (...args) => {
    if (waiting.length > 0) waiting.shift().resolve({ value: args, done: false });
    else events.push(args);
  };
  const fail = (error) => {
    if (waiting.length > 0) waiting.shift().reject(error);
    else failure = error;
    iterator.return();
  };
  const abort = () => fail(aborted(signal));
  const close = () => iterator.return();

  const iterator = Object.setPrototypeOf({
    next() {
      if (events.length > 0) return Promise.resolve({ value: events.shift(), done: false });
      if (failure !== undefined) {
        const rejected = Promise.reject(failure);
        failure = undefined;
        return rejected;
      }
      if (finished) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    return() {
      unlisten(emitter, name, take);
      if (name !== "error") unlisten(emitter, "error", fail);
      for (const type of closing) unlisten(emitter, type, close);
      signal?.removeEventListener("abort", abort);
      finished = true;
      while (waiting.length > 0) waiting.shift().resolve({ value: undefined, done: true });
      return Promise.resolve({ value: undefined, done: true });
    },
    throw(error) {
      if (!(error instanceof Error)) throw invalidType("EventEmitter.AsyncIterator", "an instance of Error", error);
      fail(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  }, Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype));

  listenTo(emitter, name, take);
  if (name !== "error" && typeof emitter.on === "function") emitter.on("error", fail);
  for (const type of closing) listenTo(emitter, type, close);
  signal?.addEventListener("abort", abort, { once: true });
  return iterator;
}

function addAbortListener(signal, listener) {
  requireSignal(signal, "signal");
  requireFunction(listener, "listener");
  let remove;
  if (signal.aborted) {
    require("process").nextTick(() => listener());
  } else {
    signal.addEventListener("abort", listener, { once: true });
    remove = () => signal.removeEventListener("abort", listener);
  }
  return {
    [Symbol.dispose ?? Symbol.for("nodejs.dispose")]() {
      remove?.();
    },
  };
}

Object.assign(EventEmitter, {
  EventEmitter,
  addAbortListener,
  captureRejectionSymbol: rejection,
  errorMonitor,
  getEventListeners(emitter, type) {
    if (typeof emitter.listeners === "function") return emitter.listeners(type);
    throw invalidType("emitter", "an instance of EventEmitter or EventTarget", emitter);
  },
  getMaxListeners(emitter) {
    return emitter.getMaxListeners?.() ?? defaultMaxListeners;
  },
  listenerCount(emitter, type) {
    return typeof emitter.listenerCount === "function"
      ? emitter.listenerCount(type)
      : EventEmitter.prototype.listenerCount.call(emitter, type);
  },
  on,
  once,
  setMaxListeners(count = defaultMaxListeners, ...emitters) {
    if (!isCount(count)) throw outOfRange("setMaxListeners", ">= 0", count);
    if (emitters.length === 0) defaultMaxListeners = count;
    else for (const emitter of emitters) emitter.setMaxListeners?.(count);
  },
  usingDomains: false,
});

Object.defineProperties(EventEmitter, {
  captureRejections: {
    get: () => EventEmitter.prototype[kCapture],
    set(value) {
      EventEmitter.prototype[kCapture] = Boolean(value);
    },
    enumerable: true,
  },
  defaultMaxListeners: {
    get: () => defaultMaxListeners,
    set(count) {
      if (!isCount(count)) throw outOfRange("defaultMaxListeners", ">= 0", count);
      defaultMaxListeners = count;
    },
    enumerable: true,
  },
  EventEmitterAsyncResource: { get: () => EventEmitter, enumerable: true },
});
Object.defineProperty(EventEmitter.prototype, kCapture, { value: false, writable: true, enumerable: false });

module.exports = EventEmitter;
