[
  () => console.log({}),
  () => console.log({ a: 1, "b-c": "x", 3: true }),
  () => console.log({ a: { b: { c: { d: 1 } } } }),
  () => console.log({ a: { b: { c: [] } } }, { a: { b: { c: [1] } } }),
  () => {
    const loop = { name: "loop" };
    loop.self = loop;
    loop.list = [loop, { loop }];
    console.log(loop);
  },
  () => {
    const a = {};
    const b = { a };
    a.b = b;
    console.log(a, b);
  },
  () => console.log(Object.create(null)),
  () => console.log(Object.assign(Object.create(null), { a: 1 })),
  () => console.log(new (class Point { x = 1; y = 2; })()),
  () => console.log(new (class Empty {})()),
  () => console.log(new (class Sub extends Map {})([[1, 2]])),
  () => console.log(new (class Tagged { get [Symbol.toStringTag]() { return "tag"; } })()),
  () => console.log(new (class extends Array {})(3)),
  () => console.log(Object.create({ inherited: 1 })),
  () => console.log(Object.create(class Base {}.prototype)),
  () => console.log({ get a() { return 1; }, set a(v) {}, get b() { return 1; }, set c(v) {} }),
  () => console.log({ f() {}, g: () => {}, h: function () {}, async i() {}, *j() {}, async *k() {}, l: class X {}, m: class extends Map {} }),
  () => console.log(function f() {}, () => {}, class A {}, class B extends Array {}, async () => {}, function* gen() {}),
  () => console.log(Object.assign(function f() {}, { a: 1 })),
  () => console.log(Math, JSON, globalThis.Reflect),
  () => console.log(new Date(0), new Date(NaN), { at: new Date(1e12) }),
  () => console.log(/x/gi, Object.assign(/y/, { a: 1 })),
  () => console.log(new String("s"), new Number(-0), new Boolean(false), Object(5n), Object(Symbol("s"))),
  () => console.log(Promise.resolve(5), Promise.reject(Object.assign(5)).catch(() => {}) && 1, new Promise(() => {})),
  () => console.log(new WeakMap(), new WeakSet(), new WeakRef({})),
  () => console.log(Symbol("a b"), Symbol(), Symbol.iterator, [Symbol("s")]),
  () => console.log(new Proxy({ a: 1 }, {}), new Proxy(function f() {}, {})),
  () => console.log([undefined, null, NaN, -0, 0, 1e21, 1n, "x", true]),
  () => console.log((function () { return arguments; })(1, "x")),
  () => console.log(new ArrayBuffer(4), new Uint8Array(3), new Float64Array([1.5, -0]), new DataView(new ArrayBuffer(2))),
  () => console.log(new BigInt64Array([1n])),
  () => console.log([1, 2].values(), new Map([[1, 2]]).entries(), new Set([1]).values(), "ab"[Symbol.iterator]()),
  () => console.log({ a: 1n, b: "it's", c: `a "quote"`, d: "both ' and \"" }),
  () => console.log({ "a b": 1, 'it\'s': 2, "\n": 3, "\u00e9": 4, valid_id$: 5, 0: 6, "-1": 7, "1.5": 8 }),
  () => console.log({ u: undefined, f: false, n: null }),
  () => console.log(JSON.parse('{"__proto__": {"a": 1}, "constructor": 5}')),
  () => console.log(Object.freeze({ a: 1 }), Object.defineProperty({}, "hidden", { value: 1 })),
  () => console.log({ [Symbol.for("nodejs.util.inspect.custom")]: () => "custom" }),
  () => console.log({ x: { [Symbol.for("nodejs.util.inspect.custom")]: () => ({ other: 1 }) } }),
  () => console.log({ [Symbol.for("nodejs.util.inspect.custom")](depth, options) { return `${depth} ${options.depth}`; } }),
  () => console.log({ a: { [Symbol.for("nodejs.util.inspect.custom")](depth, options, inspect) { return inspect({ x: "y" }, options); } } }),
  () => console.log({ toString() { return "ignored"; }, toJSON() { return "ignored"; } }),
  () => console.log(new URLSearchParams("a=1&b=2")),
  () => console.log(new AbortController().signal.aborted),
];
