// node:inspector

"use strict";

module.exports = {
  ...require("internal/missing")("inspector", "use `tidegate run --inspect`", "close open Session waitForDebugger"),
  console: undefined,
  url: () => undefined,
};
