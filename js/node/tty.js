// node:tty

"use strict";

module.exports = {
  ...require("internal/missing")("tty", "use console", "ReadStream WriteStream"),
  isatty: () => false,
};
