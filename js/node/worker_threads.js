// node:worker_threads

"use strict";

module.exports = {
  ...require("internal/missing")(
    "worker_threads",
    "a function has one thread",
    "BroadcastChannel MessageChannel MessagePort moveMessagePortToContext receiveMessageOnPort Worker",
  ),
  isMainThread: true,
  parentPort: null,
  resourceLimits: {},
  SHARE_ENV: Symbol.for("nodejs.worker_threads.SHARE_ENV"),
  threadId: 0,
  workerData: null,
};
