[
  () => {
    const EventEmitter = require("events");
    const emitter = new EventEmitter();
    const seen = [];
    emitter.on("a", (...args) => seen.push(["on", ...args]));
    emitter.once("a", (...args) => seen.push(["once", ...args]));
    emitter.prependListener("a", () => seen.push(["first"]));
    return [emitter.emit("a", 1, 2), emitter.emit("a", 3), emitter.emit("b"), seen];
  },
  () => new (require("events"))().emit("error", new TypeError("mine")),
  () => new (require("events"))().emit("error", "text"),
  () => new (require("events"))().emit("error"),
  () => new (require("events"))().emit("error", { a: 1 }),
  () => new (require("events"))().on("x", 1),
  () => new (require("events"))().once("x"),
  () => new (require("events"))().off("x", "y"),
  () => new (require("events"))().setMaxListeners(-1),
  () => new (require("events"))().setMaxListeners("1"),
  () => {
    const emitter = new (require("events"))();
    const f = () => {};
    const g = () => {};
    emitter.on("x", f).on("x", g).once("x", f).on(Symbol("s"), g);
    return [
      emitter.listenerCount("x"),
      emitter.listenerCount("x", f),
      emitter.listeners("x").map((l) => l === f),
      emitter.rawListeners("x").map((l) => l === f),
      emitter.rawListeners("x")[2].listener === f,
      emitter.eventNames(),
      emitter.off("x", f).listenerCount("x"),
      emitter.removeAllListeners("x").listenerCount("x"),
      emitter.removeAllListeners().eventNames(),
      emitter.getMaxListeners(),
    ];
  },
  () => {
    const emitter = new (require("events"))();
    const seen = [];
    emitter.on("newListener", (type) => seen.push(["new", type]));
    emitter.on("removeListener", (type) => seen.push(["removed", type]));
    const f = () => {};
    emitter.on("a", f);
    emitter.once("b", f);
    emitter.emit("b");
    emitter.off("a", f);
    emitter.removeAllListeners();
    return seen;
  },
  async () => {
    const { once } = require("events");
    const emitter = new (require("events"))();
    const waiting = once(emitter, "a");
    emitter.emit("a", 1, 2);
    return waiting;
  },
  async () => {
    const { once } = require("events");
    const emitter = new (require("events"))();
    const waiting = once(emitter, "a");
    emitter.emit("error", new RangeError("r"));
    return waiting;
  },
  async () => {
    const { once } = require("events");
    const controller = new AbortController();
    const waiting = once(new (require("events"))(), "a", { signal: controller.signal });
    controller.abort();
    return waiting;
  },
  async () => {
    const { on } = require("events");
    const emitter = new (require("events"))();
    const found = [];
    const iterator = on(emitter, "x", { close: ["end"] });
    emitter.emit("x", 1);
    emitter.emit("x", 2, 3);
    queueMicrotask(() => emitter.emit("end"));
    for await (const item of iterator) found.push(item);
    return found;
  },
  async () => {
    const { errorMonitor } = require("events");
    const emitter = new (require("events"))();
    const seen = [];
    emitter.on(errorMonitor, (error) => seen.push(error));
    emitter.on("error", (error) => seen.push(error.message));
    emitter.emit("error", new Error("e"));
    return seen;
  },
  async () => {
    const emitter = new (require("events"))({ captureRejections: true });
    const waiting = new Promise((resolve) => emitter.on("error", resolve));
    emitter.on("x", async () => {
      throw new Error("rejected");
    });
    emitter.emit("x");
    return waiting;
  },
  () => {
    const EventEmitter = require("events");
    function Old() {
      EventEmitter.call(this);
    }
    require("util").inherits(Old, EventEmitter);
    const old = new Old();
    return [old instanceof EventEmitter, Old.super_ === EventEmitter, Object.keys(old), EventEmitter.defaultMaxListeners];
  },
  () => {
    const emitter = new (require("events"))();
    const seen = [];
    emitter.on("a", () => {
      seen.push(1);
      emitter.on("a", () => seen.push("late"));
      emitter.removeAllListeners("b");
    });
    emitter.emit("a");
    return seen;
  },
  () => {
    const emitter = new (require("events"))();
    emitter.on("constructor", () => {});
    emitter.on("__proto__", () => {});
    return [emitter.eventNames(), emitter.emit("toString"), emitter.emit("__proto__")];
  },
  () => require("events").listenerCount(new (require("events"))().on("a", () => {}), "a"),
  () => require("events").getEventListeners(new (require("events"))().on("a", () => {}), "a").length,
  () => [typeof require("events").EventEmitter, require("events").once.name, require("events").usingDomains],
];
