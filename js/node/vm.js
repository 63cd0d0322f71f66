// node:vm

"use strict";

module.exports = {
  ...require("internal/missing")(
    "vm",
    "use eval or Function",
    "compileFunction createContext measureMemory runInContext runInNewContext runInThisContext Script Module SourceTextModule",
  ),
  isContext: () => false,
};
