// node:cluster

"use strict";

const EventEmitter = require("events");

module.exports = Object.assign(
  new EventEmitter(),
  require("internal/missing")("cluster", "a function is its own process", "disconnect fork setupMaster setupPrimary Worker"),
  { isMaster: true, isPrimary: true, isWorker: false, settings: {}, workers: {} },
);
