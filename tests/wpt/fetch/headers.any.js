// Headers, by https://fetch.spec.whatwg.org/#headers-class

test(() => {
  const headers = new Headers();
  assert_equals([...headers].length, 0);
}, "a new one is empty");

for (const [what, init] of [
  ["an object", { "X-One": "1", two: "2" }],
  ["pairs", [["X-One", "1"], ["two", "2"]]],
  ["a map", new Map([["X-One", "1"], ["two", "2"]])],
  ["other headers", new Headers({ "X-One": "1", two: "2" })],
]) {
  test(() => {
    const headers = new Headers(init);
    assert_equals(headers.get("x-one"), "1");
    assert_equals(headers.get("TWO"), "2");
  }, `made from ${what}`);
}

for (const init of [null, 1, "text", [["a"]], [["a", "b", "c"]], [1], { "bad name": "x" }, { "": "x" }, { a: "b\nc" }]) {
  test(() => assert_throws_js(TypeError, () => new Headers(init)), `made from ${JSON.stringify(init)} throws`);
}

test(() => {
  const headers = new Headers({ a: "1" });
  headers.append("a", "2");
  headers.append("A", "3");
  assert_equals(headers.get("a"), "1, 2, 3");
}, "append joins values");

test(() => {
  const headers = new Headers([["a", "1"], ["a", "2"]]);
  headers.set("A", "3");
  assert_equals(headers.get("a"), "3");
}, "set replaces all values");

test(() => {
  const headers = new Headers({ a: "1" });
  headers.delete("A");
  headers.delete("not-there");
  assert_false(headers.has("a"));
}, "delete takes away, and is silent about what is not there");

test(() => {
  assert_equals(new Headers().get("a"), null);
  assert_false(new Headers().has("a"));
}, "what is not there is null");

test(() => {
  const headers = new Headers([["b", "2"], ["A", "1"], ["c", "3"], ["a", "0"]]);
  assert_array_equals([...headers.keys()], ["a", "b", "c"]);
  assert_array_equals([...headers.values()], ["1, 0", "2", "3"]);
  assert_array_equals([...headers.entries()].map((pair) => pair.join()), ["a,1, 0", "b,2", "c,3"]);
}, "iteration is sorted, in small letters and joined");

test(() => {
  const seen = [];
  const headers = new Headers({ b: "2", a: "1" });
  headers.forEach(function (value, name, all) {
    seen.push(name + value, all === headers, this.own);
  }, { own: "this" });
  assert_array_equals(seen, ["a1", true, "this", "b2", true, "this"]);
}, "forEach");

test(() => {
  const headers = new Headers();
  headers.append("set-cookie", "a=1");
  headers.append("Set-Cookie", "b=2");
  assert_array_equals(headers.getSetCookie(), ["a=1", "b=2"]);
  assert_array_equals([...headers].map((pair) => pair.join()), ["set-cookie,a=1", "set-cookie,b=2"]);
  assert_equals(headers.get("set-cookie"), "a=1, b=2");
}, "cookies are not joined");

test(() => {
  assert_equals(new Headers({ a: " \t x y \r\n" }).get("a"), "x y");
}, "white space around values goes");

test(() => {
  assert_equals(new Headers({ a: 1, b: null, c: undefined, d: true }).get("b"), "null");
  assert_equals(new Headers({ a: 1 }).get("a"), "1");
}, "values become strings");

for (const name of ["append", "set", "get", "has", "delete"]) {
  test(() => assert_throws_js(TypeError, () => new Headers()[name]("in valid", "x")), `${name} refuses a name that is none`);
  test(() => assert_throws_js(TypeError, () => new Headers()[name]()), `${name} needs its arguments`);
}

for (const value of ["a\u0000b", "a\rb", "a\nb", "\u0100"]) {
  test(() => assert_throws_js(TypeError, () => new Headers().set("a", value)), `${JSON.stringify(value)} is no value`);
}

test(() => {
  assert_equals(new Headers({ a: "\u00ff" }).get("a"), "\u00ff");
}, "values may have bytes beyond ASCII");

test(() => {
  assert_equals(Object.prototype.toString.call(new Headers()), "[object Headers]");
  assert_equals(Headers.prototype[Symbol.iterator], Headers.prototype.entries);
  assert_throws_js(TypeError, () => Headers());
}, "it is a class of the web");
