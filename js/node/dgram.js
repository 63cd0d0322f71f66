// node:dgram

"use strict";

module.exports = require("internal/missing")("dgram", "use fetch or https", "createSocket Socket");
