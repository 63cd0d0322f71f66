// Listeners, called one after the other; a listener added by `onAsync` is given a callback, and is waited for.

import { primordials } from "ext:core/mod.js";
import { combineErrors } from "ext:tidegate_sdk/error.js";

const {
  ArrayIsArray,
  ArrayPrototypeLastIndexOf,
  ArrayPrototypePush,
  ArrayPrototypeSlice,
  ArrayPrototypeSplice,
  ArrayPrototypeUnshift,
  ObjectHasOwn,
  ObjectKeys,
  ReflectApply,
} = primordials;

export function SequentialExecutor() {
  this._events = {};
}

// Calls `listeners` with `self` and `args`, then `done` with what they threw, if any did. `earlier`: an error from before.
export function callListeners(self, listeners, args, done, earlier = null) {
  let error = earlier ?? null;
  let index = 0;
  function next(failure) {
    if (failure) error = combineErrors(error, failure);
    while (index < listeners.length && !(error !== null && self._haltHandlersOnError)) {
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
    if (!ObjectHasOwn(this._events, eventName)) return this;
    const listeners = this._events[eventName];
    const index = ArrayPrototypeLastIndexOf(listeners, listener);
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
    this.callListeners(listeners, args === undefined || args === null ? [] : args, done ?? (() => {}));
    return listeners.length > 0;
  },

  callListeners(listeners, args, done, earlier) {
    callListeners(this, listeners, args, (error) => {
      if (typeof done === "function") ReflectApply(done, this, [error]);
    }, earlier);
  },

  // Takes an executor, or an object of listeners by the names of events.
  addListeners(listeners) {
    const events = listeners._events || listeners;
    const names = ObjectKeys(events);
    for (let i = 0; i < names.length; i++) {
      const given = events[names[i]];
      const list = ArrayIsArray(given) ? given : [given];
      for (let j = 0; j < list.length; j++) this.on(names[i], list[j]);
    }
    return this;
  },

  addNamedListener(name, eventName, callback, toHead) {
    this[name] = callback;
    this.addListener(eventName, callback, toHead);
    return this;
  },

  addNamedAsyncListener(name, eventName, callback, toHead) {
    callback._isAsync = true;
    return this.addNamedListener(name, eventName, callback, toHead);
  },

  addNamedListeners(callback) {
    callback(
      (...args) => {
        ReflectApply(this.addNamedListener, this, args);
      },
      (...args) => {
        ReflectApply(this.addNamedAsyncListener, this, args);
      },
    );
    return this;
  },
};
methods.addListener = methods.on;

export function mixInEvents(prototype) {
  for (const name in methods) prototype[name] = methods[name];
}
mixInEvents(SequentialExecutor.prototype);
