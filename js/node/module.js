// node:module

"use strict";

const missing = require("internal/missing");

const names = missing("module", "put all of a function's code into its file", "createRequire register findSourceMap syncBuiltinESMExports");

module.exports = Object.assign(missing("module", "put all of a function's code into its file", "Module").Module, names, {
  builtinModules: [],
  isBuiltin: () => false,
});
module.exports.Module = module.exports;
