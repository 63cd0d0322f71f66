// node:path

"use strict";

const posix = require("internal/path");
const { requireString } = require("internal/errors");
const missing = require("internal/missing");

// Node's own checks of arguments, with its error codes.
for (const name of ["normalize", "isAbsolute", "dirname", "basename", "extname"]) {
  const method = posix[name];
  posix[name] = {
    [name](path, ...rest) {
      requireString(path, "path");
      if (rest.length > 0 && rest[0] !== undefined) requireString(rest[0], "suffix");
      return Reflect.apply(method, posix, [path, ...rest]);
    },
  }[name];
}
for (const name of ["join", "resolve"]) {
  const method = posix[name];
  posix[name] = {
    [name](...paths) {
      for (const path of paths) requireString(path, name === "join" ? "path" : `paths[${paths.indexOf(path)}]`);
      return Reflect.apply(method, posix, paths);
    },
  }[name];
}
const { relative } = posix;
posix.relative = function (from, to) {
  requireString(from, "from");
  requireString(to, "to");
  return relative(from, to);
};
posix.toNamespacedPath = (path) => path;
posix.posix = posix;
posix.win32 = {
  ...missing(
    "path.win32",
    "use path.posix",
    "basename dirname extname format isAbsolute join normalize parse relative resolve toNamespacedPath",
  ),
  delimiter: ";",
  sep: "\\",
};

module.exports = posix;
