// node:readline

"use strict";

module.exports = require("internal/missing")(
  "readline",
  "there is no terminal",
  "clearLine clearScreenDown createInterface cursorTo emitKeypressEvents Interface moveCursor promises",
);
