// node:perf_hooks

"use strict";

const { now } = host;
const started = now();

const performance = {
  clearMarks() {},
  clearMeasures() {},
  getEntries: () => [],
  getEntriesByName: () => [],
  getEntriesByType: () => [],
  mark: (name) => ({ name, entryType: "mark", startTime: now() - started, duration: 0 }),
  measure: (name) => ({ name, entryType: "measure", startTime: 0, duration: now() - started }),
  now: () => now() - started,
  timeOrigin: Date.now(),
  timerify: (run) => run,
};

module.exports = {
  ...require("internal/missing")("perf_hooks", "use performance.now()", "createHistogram monitorEventLoopDelay"),
  constants: {},
  performance,
  PerformanceObserver: class PerformanceObserver {
    static supportedEntryTypes = [];
    observe() {}
    disconnect() {}
  },
};
