// Listeners, called one after the other; a listener added by `onAsync` is given a callback, and is waited for.

import { primordials } from "ext:core/mod.js";
import { combineErrors } from "ext:tidegate_sdk/error.js";

const {
  ArrayPrototypeIndexOf,
  ArrayPrototypePush,
  ArrayPrototypeSlice,
  ArrayPrototypeSplice,
  ArrayPrototypeUnshift,
  ObjectHasOwn,
  ReflectApply,
} = primordials;

export function SequentialExecutor() {
  this._events = {};
}

// Calls `listeners` with `self` and `args`, then `done` with what the last of them threw, if any did.
export function callListeners(self, listeners, args, done) {
  let error = null;
  let index = 0;
  function next(failure) {
    if (failure) error = combineErrors(error, failure);
    while (index < listeners.length) {
      const listener = listeners[index++];
      if (listener._isAsync) {
        ReflectApply(listener, self, [...args, next]);
        return;
      }
      try {
        ReflectApply(listener, self, args);
      } catch (thrown) {
        error = combineErrors(error, thrown);
      }
    }
    done(error);
  }
  next(null);
}

export function listenersOf(executor, name) {
  return ObjectHasOwn(executor._events, name) ? ArrayPrototypeSlice(executor._events[name]) : [];
}

const methods = {
  listeners(eventName) {
    return listenersOf(this, eventName);
  },

  on(eventName, listener, toHead) {
    if (!ObjectHasOwn(this._events, eventName)) this._events[eventName] = [];
    const listeners = this._events[eventName];
    if (toHead) ArrayPrototypeUnshift(listeners, listener);
    else ArrayPrototypePush(listeners, listener);
    return this;
  },

  onAsync(eventName, listener, toHead) {
    listener._isAsync = true;
    return this.on(eventName, listener, toHead);
  },

  removeListener(eventName, listener) {
    const listeners = this._events[eventName];
    const index = listeners === undefined ? -1 : ArrayPrototypeIndexOf(listeners, listener);
    if (index >= 0) ArrayPrototypeSplice(listeners, index, 1);
    return this;
  },

  removeAllListeners(eventName) {
    if (eventName) delete this._events[eventName];
    else this._events = {};
    return this;
  },

  emit(eventName, args, done) {
    const listeners = listenersOf(this, eventName);
    callListeners(this, listeners, args === undefined || args === null ? [] : args, (error) => {
      if (typeof done === "function") ReflectApply(done, this, [error]);
    });
    return listeners.length > 0;
  },

  addNamedListener(name, eventName, callback, toHead) {
    this[name] = callback;
    return this.on(eventName, callback, toHead);
  },

  addNamedAsyncListener(name, eventName, callback, toHead) {
    callback._isAsync = true;
    return this.addNamedListener(name, eventName, callback, toHead);
  },
};
methods.addListener = methods.on;

export function mixInEvents(prototype) {
  for (const name in methods) prototype[name] = methods[name];
}
mixInEvents(SequentialExecutor.prototype);
