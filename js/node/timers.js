// node:timers

"use strict";

module.exports = { ...host };
