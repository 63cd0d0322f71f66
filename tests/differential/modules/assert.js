[
  () => require("assert")(1),
  () => require("assert")(0, "message"),
  () => require("assert").ok(false, new TypeError("mine")),
  () => require("assert").strictEqual(1, 2),
  () => require("assert").strictEqual("a", "a"),
  () => require("assert").strictEqual(1, 2, "told"),
  () => require("assert").equal(1, "1"),
  () => require("assert").equal(1, 2),
  () => require("assert").notStrictEqual(1, 1),
  () => require("assert").notEqual(1, 1),
  () => require("assert").deepEqual({ a: 1 }, { a: "1" }),
  () => require("assert").deepStrictEqual({ a: [1] }, { a: [1] }),
  () => require("assert").notDeepStrictEqual({ a: 1 }, { a: 1 }, "same"),
  () => require("assert").fail(),
  () => require("assert").fail("told"),
  () => require("assert").ifError(null),
  () => require("assert").ifError(new Error("x")),
  () => require("assert").throws(() => {}),
  () => require("assert").throws(() => {}, TypeError),
  () => require("assert").throws(() => {
    throw new TypeError("abc");
  }, /abc/),
  () => require("assert").throws(() => {
    throw new TypeError("abc");
  }, { name: "TypeError", message: "abc" }),
  () => require("assert").throws("x"),
  () => require("assert").doesNotThrow(() => {
    throw new Error("x");
  }),
  () => require("assert").rejects(Promise.resolve(1)),
  () => require("assert").rejects(Promise.reject(new Error("x")), /x/),
  () => require("assert").doesNotReject(Promise.reject(new Error("x"))),
  () => require("assert").match("abc", /x/),
  () => require("assert").match("abc", /b/),
  () => require("assert").doesNotMatch("abc", /b/),
  () => require("assert").strict.equal(1, "1"),
  () => {
    try {
      require("assert").strictEqual(1, 2);
    } catch (error) {
      return [error.actual, error.expected, error.operator, error.generatedMessage, error.code, error.name];
    }
  },
];
