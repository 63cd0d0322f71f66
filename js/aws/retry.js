// How long to wait before the next attempt.

import { core, primordials } from "ext:core/mod.js";

const { MathPow, MathRandom, Promise } = primordials;
const { createTimer } = core;

const BASE = 100;

// Milliseconds before the retry after `retryCount` others; a negative number means that there shall be none.
export function retryDelay(retryCount, options, error) {
  if (typeof options?.customBackoff === "function") return options.customBackoff(retryCount, error);
  const base = typeof options?.base === "number" ? options.base : BASE;
  return MathRandom() * (MathPow(2, retryCount) * base);
}

// A promise for the end of a wait, and what ends it early. Not the function's setTimeout, which it may replace.
export function wait(milliseconds) {
  let wake;
  const waiting = new Promise((resolve) => {
    wake = resolve;
    createTimer(resolve, milliseconds, undefined, false, true);
  });
  return [waiting, wake];
}
