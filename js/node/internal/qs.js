// node/internal/qs: Node's querystring where a package takes qs.

"use strict";

const { parse, stringify } = require("querystring");

module.exports = { parse: (text) => parse(text), stringify: (object) => stringify(object) };
