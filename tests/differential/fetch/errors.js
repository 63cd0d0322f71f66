(() => {
  const failure = (error) => ({
    name: error.name,
    type: error.type,
    code: error.code,
    errno: error.errno,
    message: error.message,
    isError: error instanceof Error,
    isTypeError: error instanceof TypeError,
  });
  const failed = (...args) => fetch(...args).then((res) => res.status, failure);
  return [
    () => failed(refused),
    () => failed(`${refused}/a?b#c`),
    () => failed(`${url}/no-answer`),
    () => failed("/relative"),
    () => failed("//example.com/x"),
    () => failed("example.com"),
    () => failed("not a url"),
    () => failed(""),
    () => failed(undefined),
    () => failed({}),
    () => failed(5),
    () => failed("ftp://example.com/"),
    () => failed("file:///etc/passwd"),
    () => failed("mailto:a@example.com"),
    () => failed("localhost:3000/x"),
    () => failed("javascript:alert(1)"),
    () => failed("http://"),
    () => failed("http://a b/").then(({ name, code, message }) => [name, code, message]),
    () => failed("http://[::1/").then(({ name, code, message }) => [name, code, message]),
    () => failed(url, { body: "x" }),
    () => failed(url, { body: "" }),
    () => failed(url, { method: "HEAD", body: "x" }),
    () => failed(url, { method: "get", body: "x" }),
    () => failed(url, { signal: {} }),
    () => failed(url, { signal: "x" }),
    () => failed(url, { signal: null }),
    () => failed(url, { signal: undefined }),
    () => failed(url, { signal: AbortSignal.abort() }),
    () => failed(url, { signal: AbortSignal.abort(new Error("mine")) }),
    () => failed(`${url}/hang`, { signal: AbortSignal.timeout(20) }),
    () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 20);
      return failed(`${url}/hang`, { signal: controller.signal });
    },
    () => {
      const controller = new AbortController();
      const sent = failed(`${url}/hang`, { signal: controller.signal });
      controller.abort();
      return sent;
    },
    async () => {
      const controller = new AbortController();
      const res = await fetch(`${url}/slow-body`, { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      return res.text().catch(failure);
    },
    async () => {
      const controller = new AbortController();
      const res = await fetch(`${url}/text`, { signal: controller.signal });
      const text = await res.text();
      controller.abort();
      return text;
    },
    async () => {
      const controller = new AbortController();
      const request = new Request(`${url}/hang`, { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      return failed(request);
    },
    () => fetch(url, { headers: { "a b": "c" } }).catch(({ name }) => name),
    () => fetch(url, { headers: { a: "b\r\nc: d" } }).catch(({ name }) => name),
    () => fetch(url, { headers: { a: "\u20ac" } }).catch(({ name }) => name),
    () => fetch(url, { headers: { "": "c" } }).catch(({ name }) => name),
    () => fetch(url, { headers: 5 }).catch(({ name }) => name),
    () => fetch(url, { headers: [["a"]] }).catch(({ name }) => name),
    () => fetch(refused).catch((error) => Object.keys(error).sort()),
    () => fetch(refused).catch((error) => String(error)),
    () => fetch(refused).catch((error) => JSON.parse(JSON.stringify(error))),
    () => fetch(refused).catch((error) => error.stack.split("\n")[0]),
    () => fetch(refused).catch((error) => error.constructor.name),
    () => fetch(refused).catch((error) => error instanceof fetch.FetchError),
    () => fetch(url, { signal: AbortSignal.abort() }).catch((error) => Object.keys(error).sort()),
    () => fetch(url, { signal: AbortSignal.abort() }).catch((error) => String(error)),
    () => failure(new fetch.FetchError("a message", "system", { code: "ECODE" })),
    () => failure(new fetch.FetchError("a message", "a-type")),
    () => [301, 302, 303, 304, 307, 308, 200].map((status) => fetch.isRedirect(status)),
    () => [typeof fetch.Headers, typeof fetch.Request, typeof fetch.Response, fetch.default === fetch, fetch.Promise === Promise],
    () => fetch(url) instanceof Promise,
    async () => (await fetch(url)) instanceof fetch.Response,
    async () => (await fetch(url)).constructor === Response,
  ];
})();
