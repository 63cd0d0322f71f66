[
  () => {
    const error = new Error("boom");
    error.stack = "Error: boom\n    at f (function.js:1:1)\n    at g (function.js:2:2)";
    console.log(error);
    console.log("failed:", error);
    console.log({ error });
    console.log([error]);
  },
  () => {
    const error = new TypeError("with properties");
    error.stack = "TypeError: with properties\n    at f (function.js:1:1)";
    error.code = "E_CODE";
    error.details = { a: [1, 2] };
    console.log(error);
  },
  () => {
    const cause = new Error("the cause");
    cause.stack = "Error: the cause\n    at c (function.js:9:9)";
    const error = new Error("boom", { cause });
    error.stack = "Error: boom\n    at f (function.js:1:1)";
    console.log(error);
  },
  () => {
    const error = new Error("boom", { cause: "a string" });
    error.stack = "Error: boom\n    at f (function.js:1:1)";
    console.log(error);
  },
  () => {
    const error = new AggregateError([1, "x"], "many");
    error.stack = "AggregateError: many\n    at f (function.js:1:1)";
    console.log(error);
  },
  () => {
    class CustomError extends Error {}
    const error = new CustomError("custom");
    error.stack = "Error: custom\n    at f (function.js:1:1)";
    console.log(error);
  },
  () => {
    const error = new Error("named");
    error.name = "OtherName";
    error.stack = "Error: named\n    at f (function.js:1:1)";
    console.log(error);
  },
  () => {
    const error = new Error("no stack");
    error.stack = undefined;
    console.log(error);
  },
  () => {
    const error = new Error("");
    error.stack = "Error\n    at f (function.js:1:1)";
    console.log(error);
  },
  () => {
    const error = new Error("just a header");
    error.stack = "Error: just a header";
    console.log(error, { error });
  },
  () => {
    const error = new Error("two\nlines");
    error.stack = "Error: two\nlines\n    at f (function.js:1:1)";
    console.log({ error });
  },
  () => {
    const error = new RangeError("deep");
    error.stack = "RangeError: deep\n    at f (function.js:1:1)";
    console.log({ a: { b: { error } } });
    console.log({ a: { b: { c: { error } } } });
  },
  () => {
    const error = new Error("loop");
    error.stack = "Error: loop\n    at f (function.js:1:1)";
    error.self = error;
    console.log(error);
  },
  () => {
    const error = new Error("%s");
    error.stack = "Error: %s\n    at f (function.js:1:1)";
    console.log("%s", error);
    console.log("%O|%j", error, error);
  },
  () => console.log(Object.create(Error.prototype)),
  () => console.log({ message: "like an error", stack: "x" }),
];
