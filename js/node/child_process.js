// node:child_process

"use strict";

module.exports = require("internal/missing")(
  "child_process",
  "a function is its own process",
  "ChildProcess exec execFile execFileSync execSync fork spawn spawnSync",
);
