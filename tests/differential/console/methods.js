[
  () => {
    console.group("outer");
    console.log("in\nside", { a: 1 });
    console.group();
    console.warn("deeper");
    console.groupEnd();
    console.groupCollapsed("collapsed", 5);
    console.log("x");
    console.groupEnd();
    console.groupEnd();
    console.groupEnd();
    console.log("out");
  },
  () => {
    console.count();
    console.count();
    console.count("other");
    console.count(5);
    console.countReset();
    console.count();
  },
  () => {
    console.assert(true, "not shown");
    console.assert(false);
    console.assert(false, "shown %s", 5);
    console.assert(0, { a: 1 });
  },
  () => console.dir({ a: { b: { c: { d: 1 } } } }),
  () => console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }),
  () => console.dir({ a: { b: { c: { d: 1 } } } }, { depth: null }),
  () => console.dir("text"),
  () => console.dir({ a: new (class A { [Symbol.for("nodejs.util.inspect.custom")]() { return "custom"; } })() }),
  () => console.dir({ s: "x" }, { showHidden: true, compact: false }),
  () => console.dirxml({ a: 1 }, [2]),
  () => console.table([{ a: 1, b: "x" }, { a: 2, c: true }]),
  () => console.table([[1, 2], [3, 4, 5]]),
  () => console.table([1, "x", null, { a: 1 }]),
  () => console.table([{ a: 1, b: "x" }, { a: 2, b: "y" }], ["b"]),
  () => console.table([{ a: 1 }, 5], ["a", "z"]),
  () => console.table({ row1: { a: 1 }, row2: { a: 2 } }),
  () => console.table(new Map([["k", 1], ["l", { a: 2 }]])),
  () => console.table(new Set(["x", 5])),
  () => console.table([]),
  () => console.table("text"),
  () => console.table(5),
  () => console.table(null),
  () => console.table([{ long: "a long text indeed", nested: { a: 1, b: 2, c: 3 }, list: [1, 2, 3, 4] }]),
  () => console.table([{ "\u4e2d": "\u6587\u5b57" }]),
  () => console.table([1], "a"),
  () => Object.keys(console).filter((key) => !["context", "createTask"].includes(key)).sort(),
  () => Object.prototype.toString.call(console),
  () => {
    const { log, warn } = console;
    log("bound");
    warn("too");
  },
  () => console.log.name,
];
