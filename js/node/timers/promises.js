// node:timers/promises

"use strict";

const { AbortError, requireObject, requireSignal } = require("internal/errors");
const timers = require("timers");

function waiting(start, stop, value, options) {
  requireObject(options, "options");
  const { signal } = options;
  if (signal !== undefined) requireSignal(signal, "options.signal");
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
  return new Promise((resolve, reject) => {
    const abort = () => {
      stop(timer);
      reject(new AbortError(undefined, { cause: signal.reason }));
    };
    const timer = start(() => {
      signal?.removeEventListener("abort", abort);
      resolve(value);
    });
    if (options.ref === false) timer.unref();
    signal?.addEventListener("abort", abort, { once: true });
  });
}

async function setTimeout(delay, value = undefined, options = {}) {
  return waiting((fire) => timers.setTimeout(fire, delay), timers.clearTimeout, value, options);
}

async function setImmediate(value = undefined, options = {}) {
  return waiting(timers.setImmediate, timers.clearImmediate, value, options);
}

async function* setInterval(delay, value = undefined, options = {}) {
  requireObject(options, "options");
  let due = 0;
  let wake;
  const timer = timers.setInterval(() => {
    due++;
    wake?.();
  }, delay);
  const { signal } = options;
  const abort = () => wake?.();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    while (true) {
      if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
      if (due === 0) await new Promise((resolve) => wake = resolve);
      for (; due > 0; due--) yield value;
    }
  } finally {
    timers.clearInterval(timer);
    signal?.removeEventListener("abort", abort);
  }
}

module.exports = {
  scheduler: { wait: (delay, options) => setTimeout(delay, undefined, options), yield: () => setImmediate() },
  setImmediate,
  setInterval,
  setTimeout,
};
