// node:process, for libraries: it says that this is Node 20, and nothing of the host.

"use strict";

const { Buffer } = require("buffer");
const EventEmitter = require("events");
const { CodedError, requireFunction } = require("internal/errors");
const { enqueue, now } = host;

const started = now();

// A stream into the console, a line at a time.
function output(fd, method) {
  let rest = "";
  const stream = Object.assign(new EventEmitter(), {
    fd,
    isTTY: false,
    columns: 80,
    rows: 24,
    writable: true,
    destroyed: false,
    write(chunk, encoding, callback) {
      const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
      const lines = (rest + text).split("\n");
      rest = lines.pop();
      for (const line of lines) console[method]("%s", line);
      const done = typeof encoding === "function" ? encoding : callback;
      if (typeof done === "function") enqueue(() => done());
      return true;
    },
    end(chunk, encoding, callback) {
      if (chunk !== undefined && chunk !== null && typeof chunk !== "function") stream.write(chunk, encoding);
      if (rest !== "") stream.write("\n");
      const done = [chunk, encoding, callback].find((argument) => typeof argument === "function");
      if (done !== undefined) enqueue(() => done());
      return stream;
    },
    cork() {},
    uncork() {},
    getColorDepth: () => 1,
    hasColors: () => false,
  });
  return stream;
}

function refuse(name) {
  return {
    [name]() {
      throw new CodedError(
        "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM",
        `process.${name}() does not exist in functions; return, or throw an error, to end an invocation`,
      );
    },
  }[name];
}

function hrtime(previous) {
  const elapsed = now() - started;
  let seconds = Math.floor(elapsed / 1e3);
  let nanoseconds = Math.floor((elapsed % 1e3) * 1e6);
  if (Array.isArray(previous)) {
    seconds -= previous[0];
    nanoseconds -= previous[1];
    if (nanoseconds < 0) {
      seconds--;
      nanoseconds += 1e9;
    }
  }
  return [seconds, nanoseconds];
}
hrtime.bigint = () => BigInt(Math.floor((now() - started) * 1e6));

const process = Object.assign(Object.create(Object.create(EventEmitter.prototype)), {
  title: "node",
  version: "v20.20.2",
  versions: { node: "20.20.2", v8: "11.3.244.8-node.33", uv: "1.46.0", zlib: "1.3.0.1", modules: "115" },
  release: { name: "node", lts: "Iron" },
  arch: "x64",
  platform: "linux",
  argv: ["node"],
  argv0: "node",
  execArgv: [],
  execPath: "node",
  env: {},
  pid: 1,
  ppid: 0,
  exitCode: undefined,
  features: { inspector: false, debug: false, uv: true, ipv6: true, tls: true },
  config: { target_defaults: {}, variables: {} },
  browser: false,
  stdout: output(1, "log"),
  stderr: output(2, "error"),
  stdin: Object.assign(new EventEmitter(), { fd: 0, isTTY: false, readable: false }),
  // Microtasks: after those that are there already, where Node's are before all promises.
  nextTick(callback, ...args) {
    requireFunction(callback, "callback");
    enqueue(args.length === 0 ? callback : () => callback(...args));
  },
  hrtime,
  uptime: () => (now() - started) / 1e3,
  cwd: () => "/",
  umask: () => 0o22,
  getuid: () => 1000,
  geteuid: () => 1000,
  getgid: () => 1000,
  getegid: () => 1000,
  memoryUsage: Object.assign(
    () => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 }),
    { rss: () => 0 },
  ),
  cpuUsage: () => ({ user: 0, system: 0 }),
  emitWarning(warning, type, code) {
    if (typeof type === "object" && type !== null) ({ type, code } = type);
    const name = warning?.name ?? type ?? "Warning";
    const text = warning?.message ?? `${warning}`;
    console.warn("%s", `${typeof code === "string" ? `[${code}] ` : ""}${name}: ${text}`);
  },
  abort: refuse("abort"),
  binding: refuse("binding"),
  chdir: refuse("chdir"),
  dlopen: refuse("dlopen"),
  exit: refuse("exit"),
  kill: refuse("kill"),
});
EventEmitter.call(process);
Object.defineProperty(process, Symbol.toStringTag, { value: "process", configurable: true });

module.exports = process;
