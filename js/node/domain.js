// node:domain

"use strict";

module.exports = require("internal/missing")("domain", "use try and catch", "create createDomain Domain");
