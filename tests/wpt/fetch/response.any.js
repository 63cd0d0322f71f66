// Response, by https://fetch.spec.whatwg.org/#response-class

test(() => {
  const response = new Response();
  assert_equals(response.status, 200);
  assert_equals(response.statusText, "");
  assert_true(response.ok);
  assert_equals(response.body, null);
  assert_equals(response.type, "default");
  assert_equals(response.url, "");
  assert_false(response.redirected);
}, "defaults");

for (const [status, ok] of [[200, true], [204, true], [299, true], [300, false], [404, false], [500, false]]) {
  test(() => {
    const response = new Response(null, { status, statusText: "text" });
    assert_equals(response.ok, ok);
    assert_equals(response.status, status);
    assert_equals(response.statusText, "text");
  }, `status ${status}`);
}
for (const status of [0, 100, 199, 600, -1]) {
  test(() => assert_throws_js(RangeError, () => new Response(null, { status })), `status ${status} throws`);
}
for (const status of [204, 205, 304]) {
  test(() => assert_throws_js(TypeError, () => new Response("body", { status })), `status ${status} has no body`);
}
test(() => assert_throws_js(TypeError, () => new Response("", { statusText: "a\nb" })), "a status text of two lines throws");

promise_test(async () => {
  assert_equals(await new Response("text").text(), "text");
  assert_equals(await new Response(null).text(), "");
  assert_equals(await new Response(new Uint8Array([104, 105])).text(), "hi");
  assert_equals(await new Response(new Blob(["blob"])).text(), "blob");
  assert_equals(await new Response(new URLSearchParams("a=1&b=2")).text(), "a=1&b=2");
  assert_equals(await new Response(ReadableStream.from([new Uint8Array([111, 107])])).text(), "ok");
}, "bodies of all kinds");

promise_test(async () => {
  assert_equals((await new Response("[1,2]").json()).length, 2);
  assert_equals((await new Response("abc").arrayBuffer()).byteLength, 3);
  const blob = await new Response("abc", { headers: { "content-type": "a/b" } }).blob();
  assert_equals(blob.size, 3);
  assert_equals(blob.type, "a/b");
}, "read as JSON, buffer and blob");

promise_test(async () => {
  const form = await new Response(new URLSearchParams("a=1&a=2&b=%20")).formData();
  assert_array_equals(form.getAll("a"), ["1", "2"]);
  assert_equals(form.get("b"), " ");
}, "read as a form");

promise_test(async (t) => {
  const response = new Response("x");
  await response.text();
  assert_true(response.bodyUsed);
  await promise_rejects_js(t, TypeError, response.text());
  assert_throws_js(TypeError, () => response.clone());
}, "a body is used once");

promise_test(async () => {
  const response = new Response("twice");
  const copy = response.clone();
  assert_equals(await response.text(), "twice");
  assert_equals(await copy.text(), "twice");
}, "a clone has a body of its own");

promise_test(async () => {
  assert_equals(await new Response("\ufeffx").text(), "x");
  assert_equals(await new Response(new Uint8Array([0xff])).text(), "\ufffd");
}, "text is UTF-8 without its mark");

promise_test(async () => {
  const response = Response.json({ a: 1 }, { status: 201 });
  assert_equals(response.status, 201);
  assert_equals(response.headers.get("content-type"), "application/json");
  assert_equals((await response.json()).a, 1);
}, "Response.json");

test(() => {
  const response = Response.redirect("https://example.com/x", 301);
  assert_equals(response.status, 301);
  assert_equals(response.headers.get("location"), "https://example.com/x");
  assert_throws_js(RangeError, () => Response.redirect("https://example.com", 200));
}, "Response.redirect");

test(() => {
  const response = Response.error();
  assert_equals(response.type, "error");
  assert_equals(response.status, 0);
}, "Response.error");

promise_test(async (t) => {
  const failing = new ReadableStream({ pull: (controller) => controller.error(new RangeError("source")) });
  await promise_rejects_js(t, RangeError, new Response(failing).text());
}, "an error of the source reaches the reader");

promise_test(async (t) => {
  await promise_rejects_js(t, TypeError, new Response(ReadableStream.from(["text, not bytes"])).text());
}, "a stream of strings is no body");

promise_test(async (t) => {
  await promise_rejects_js(t, SyntaxError, new Response("{").json());
}, "JSON that is none");

test(() => {
  const stream = new ReadableStream();
  stream.getReader();
  assert_throws_js(TypeError, () => new Response(stream));
}, "a locked stream is no body");

test(() => {
  assert_equals(Object.prototype.toString.call(new Response()), "[object Response]");
  assert_throws_js(TypeError, () => Response());
}, "it is a class of the web");
