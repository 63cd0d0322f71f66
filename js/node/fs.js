// node:fs

"use strict";

const missing = require("internal/missing");

const advice = "there are no files; keep data in `cache`, in S3, or in the function's own text";
const names = "access appendFile chmod chown copyFile cp fchmod fchown fstat fsync ftruncate lchown link lstat mkdir mkdtemp " +
  "open opendir read readdir readFile readlink readv realpath rename rm rmdir stat statfs symlink truncate unlink utimes " +
  "write writeFile writev close";

module.exports = {
  ...missing("fs", advice, names),
  ...missing("fs", advice, names.replace(/(\w+)/g, "$1Sync")),
  ...missing("fs", advice, "createReadStream createWriteStream watch watchFile unwatchFile openAsBlob"),
  ...missing("fs", advice, "Dir Dirent ReadStream Stats WriteStream FileReadStream FileWriteStream"),
  constants: { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_EXCL: 128 },
  exists: (path, callback) => require("process").nextTick(callback, false),
  existsSync: () => false,
  promises: missing("fs.promises", advice, names),
};
