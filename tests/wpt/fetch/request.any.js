// Request, by https://fetch.spec.whatwg.org/#request-class

test(() => {
  const request = new Request("https://example.com/a b?q#f");
  assert_equals(request.url, "https://example.com/a%20b?q#f");
  assert_equals(request.method, "GET");
  assert_equals(request.body, null);
  assert_false(request.bodyUsed);
  assert_equals(request.redirect, "follow");
  assert_equals([...request.headers].length, 0);
  assert_true(request.signal instanceof AbortSignal);
}, "defaults");

test(() => {
  assert_equals(new Request(new URL("https://example.com/x")).url, "https://example.com/x");
}, "made from a URL");

for (const method of ["get", "Post", "put", "delete", "head", "options"]) {
  test(() => assert_equals(new Request("https://example.com", { method }).method, method.toUpperCase()), `${method} is normalised`);
}
test(() => assert_equals(new Request("https://example.com", { method: "Custom" }).method, "Custom"), "other methods stay as they are");
for (const method of ["", "in valid", "CONNECT", "TRACE", "track", "a\u0100"]) {
  test(() => assert_throws_js(TypeError, () => new Request("https://example.com", { method })), `method ${JSON.stringify(method)} throws`);
}

for (const method of ["GET", "HEAD"]) {
  test(
    () => assert_throws_js(TypeError, () => new Request("https://example.com", { method, body: "x" })),
    `${method} has no body`,
  );
}

for (const [what, body, type] of [
  ["a string", "text", "text/plain;charset=UTF-8"],
  ["parameters", new URLSearchParams("a=1"), "application/x-www-form-urlencoded;charset=UTF-8"],
  ["a blob", new Blob(["x"], { type: "a/b" }), "a/b"],
  ["bytes", new Uint8Array([1]), null],
  ["a buffer", new ArrayBuffer(1), null],
]) {
  test(() => {
    const request = new Request("https://example.com", { method: "POST", body });
    assert_equals(request.headers.get("content-type"), type);
  }, `content type of ${what}`);
}

test(() => {
  const request = new Request("https://example.com", { method: "POST", body: "x", headers: { "Content-Type": "a/b" } });
  assert_equals(request.headers.get("content-type"), "a/b");
}, "a content type of its own stays");

promise_test(async () => {
  const request = new Request("https://example.com", { method: "POST", body: '{"a":1}' });
  const copy = request.clone();
  assert_equals((await request.json()).a, 1);
  assert_true(request.bodyUsed);
  assert_false(copy.bodyUsed);
  assert_equals(await copy.text(), '{"a":1}');
}, "a clone has a body of its own");

promise_test(async (t) => {
  const request = new Request("https://example.com", { method: "POST", body: "x" });
  await request.text();
  await promise_rejects_js(t, TypeError, request.text());
  assert_throws_js(TypeError, () => request.clone());
}, "a body is used once");

promise_test(async () => {
  const request = new Request("https://example.com", { method: "POST", body: "x", headers: { a: "1" } });
  const other = new Request(request, { headers: { b: "2" } });
  assert_equals(other.method, "POST");
  assert_equals(other.headers.get("a"), null);
  assert_equals(other.headers.get("b"), "2");
  assert_equals(await other.text(), "x");
}, "made from a request");

test(() => {
  const controller = new AbortController();
  const request = new Request("https://example.com", { signal: controller.signal });
  controller.abort("why");
  assert_true(request.signal.aborted);
  assert_equals(request.signal.reason, "why");
}, "its signal follows the one that was given");

for (const init of [{ redirect: "nope" }, { signal: 1 }, { headers: 1 }]) {
  test(() => assert_throws_js(TypeError, () => new Request("https://example.com", init)), `${JSON.stringify(init)} throws`);
}
for (const url of ["", "/relative", "https://user:pass@example.com/", "nonsense"]) {
  test(() => assert_throws_js(TypeError, () => new Request(url)), `${JSON.stringify(url)} throws`);
}

test(() => {
  assert_equals(Object.prototype.toString.call(new Request("https://example.com")), "[object Request]");
  assert_throws_js(TypeError, () => Request("https://example.com"));
  assert_throws_js(TypeError, () => new Request());
}, "it is a class of the web");
