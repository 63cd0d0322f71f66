// node:constants

"use strict";

const { constants } = require("os");

module.exports = { ...constants.errno, ...constants.signals, ...require("fs").constants };
