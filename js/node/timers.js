// node:timers

"use strict";

module.exports = { ...host, promises: undefined };
Object.defineProperty(module.exports, "promises", { get: () => require("timers/promises"), enumerable: true });
