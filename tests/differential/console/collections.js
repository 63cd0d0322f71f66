[
  () => console.log([]),
  () => console.log([1, "x", [2, [3, [4]]]]),
  () => console.log([1, , 3], [, ,], [, , 1, , ,]),
  () => console.log(Object.assign([1, 2], { extra: "x", [-1]: 5 })),
  () => console.log(new Array(5), new Array(200)),
  () => console.log(Array.from({ length: 6 }, (_, i) => i)),
  () => console.log(Array.from({ length: 7 }, (_, i) => i)),
  () => console.log(Array.from({ length: 30 }, (_, i) => i * 37)),
  () => console.log(Array.from({ length: 101 }, (_, i) => i)),
  () => console.log(Array.from({ length: 250 }, (_, i) => i)),
  () => console.log(Array.from({ length: 20 }, (_, i) => `item ${i}`)),
  () => console.log(Array.from({ length: 12 }, (_, i) => "x".repeat(i))),
  () => console.log(Array.from({ length: 10 }, (_, i) => ({ id: i }))),
  () => console.log(Array.from({ length: 3 }, (_, i) => ({ id: i, name: `name number ${i}`, tags: ["a", "b"] }))),
  () => console.log(["a".repeat(100)], "a".repeat(200)),
  () => console.log(["x".repeat(10100)]),
  () => console.log({ text: "line one\nline two\nline three that is rather longer than the others are, so that it is split" }),
  () => console.log(["a\nb"]),
  () => console.log(new Map()),
  () => console.log(new Map([["a", 1], [{ k: 1 }, { v: [1, 2] }], [null, undefined]])),
  () => console.log(new Map([["a", new Map([["b", new Map([["c", new Map([["d", 1]])]])]])]])),
  () => console.log(new Map(Array.from({ length: 120 }, (_, i) => [i, i]))),
  () => console.log(new Set()),
  () => console.log(new Set(["a", { b: 1 }, [1]])),
  () => console.log(new Set(Array.from({ length: 120 }, (_, i) => i))),
  () => console.log(Object.assign(new Set([1]), { extra: 1 })),
  () => console.log({ m: new Map([["x", new Set([1])]]) }),
  () => console.log(new Uint8Array(130)),
  () => console.log(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`key${i}`, i]))),
  () => {
    for (let n = 50; n < 85; n++) console.log({ a: "x".repeat(n) }, ["x".repeat(n)]);
  },
  () => {
    for (let n = 10; n < 35; n++) console.log({ a: "x".repeat(n), b: "y".repeat(30), c: 1 });
  },
  () => {
    for (let n = 10; n < 35; n++) console.log(new Map([["x".repeat(n), "y".repeat(30)]]), new Set(["x".repeat(n), 1]));
  },
  () => {
    for (let n = 10; n < 35; n++) console.log({ deeper: { a: "x".repeat(n), b: "y".repeat(30), c: 1 } });
  },
  () => console.log({ outer: { a: "x".repeat(25), b: "y".repeat(25) }, z: 1 }),
  () => console.log({ a: [{ b: { c: {} } }], d: [[[[]]]] }),
  () => console.log([[[[1]]]], [[[{ a: 1 }]]]),
  () => console.log({ event: { type: "track", userId: "u1", properties: { plan: "pro", items: [{ sku: "a", n: 1 }, { sku: "b", n: 2 }] }, context: { ip: "1.2.3.4" } } }),
];
