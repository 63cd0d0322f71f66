// node:os: the same for all functions, whatever the host is.

"use strict";

const signals = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGPIPE: 13, SIGALRM: 14, SIGTERM: 15 };

module.exports = {
  arch: () => "x64",
  availableParallelism: () => 1,
  constants: {
    errno: { EACCES: 13, ECONNREFUSED: 111, ECONNRESET: 104, EPIPE: 32, ETIMEDOUT: 110 },
    priority: {},
    signals,
  },
  cpus: () => [],
  devNull: "/dev/null",
  endianness: () => "LE",
  EOL: "\n",
  freemem: () => 0,
  getPriority: () => 0,
  homedir: () => "/",
  hostname: () => "localhost",
  loadavg: () => [0, 0, 0],
  machine: () => "x86_64",
  networkInterfaces: () => ({}),
  platform: () => "linux",
  release: () => "",
  tmpdir: () => "/tmp",
  totalmem: () => 0,
  type: () => "Linux",
  uptime: () => 0,
  userInfo: () => ({ uid: 1000, gid: 1000, username: "function", homedir: "/", shell: null }),
  version: () => "",
};
