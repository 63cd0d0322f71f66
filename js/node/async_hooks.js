// node:async_hooks

"use strict";

const missing = require("internal/missing");

class AsyncResource {
  constructor(type) {
    this.type = type;
  }

  runInAsyncScope(run, self, ...args) {
    return Reflect.apply(run, self, args);
  }

  emitDestroy() {
    return this;
  }

  asyncId() {
    return 0;
  }

  triggerAsyncId() {
    return 0;
  }

  bind(run) {
    return run.bind(undefined);
  }

  static bind(run) {
    return run.bind(undefined);
  }
}

// The host uses the engine's one asynchronous context to know the invocation.
class AsyncLocalStorage {
  constructor() {
    const advice = "pass the value on as an argument";
    Object.assign(this, missing("AsyncLocalStorage", advice, "enterWith run"));
  }

  getStore() {
    return undefined;
  }

  exit(run, ...args) {
    return run(...args);
  }

  disable() {}
}

const hook = {
  enable: () => hook,
  disable: () => hook,
};

module.exports = {
  AsyncLocalStorage,
  AsyncResource,
  createHook: () => hook,
  executionAsyncId: () => 0,
  executionAsyncResource: () => ({}),
  triggerAsyncId: () => 0,
};
