({
  "what listeners are called with": {
    answers: [{ headers: { "x-own": "1" }, body: "text" }],
    async run() {
      const seen = [];
      const request = direct().getObject({ Bucket: "b", Key: "k" });
      const names = ["validate", "build", "afterBuild", "sign", "httpHeaders", "httpData", "httpDownloadProgress", "httpDone", "send",
        "validateResponse", "extractData", "success", "complete"];
      const tell = (value) => value === request ? "request" : value === request.response ? "response" : Buffer.isBuffer(value) ? String(value) :
        typeof value === "object" ? Object.keys(value).filter((name) => !["date", "connection", "content-length"].includes(name)) : value;
      for (const name of names) {
        request.on(name, function (...args) {
          seen.push([name, this === request, ...args.map(tell)]);
        });
      }
      await request.promise();
      return seen;
    },
  },

  "what listeners of an error are called with": {
    answers: [{ status: 404 }],
    async run() {
      const seen = [];
      const request = direct().headObject({ Bucket: "b", Key: "k" });
      for (const name of ["extractError", "retry", "afterRetry", "error", "complete"]) {
        request.on(name, (...args) => seen.push([name, ...args.map((value) => value === request.response ? "response" : value.code)]));
      }
      await settled(() => request.promise());
      return seen;
    },
  },

  "a request that is retried goes through some states twice": {
    answers: [{ status: 503 }, {}],
    async run() {
      const seen = [];
      const request = direct().headBucket({ Bucket: "b" });
      for (const name of ["validate", "build", "afterBuild", "sign", "send", "retry", "afterRetry", "success", "error", "complete", "restart"]) {
        request.on(name, () => seen.push(name));
      }
      await request.promise();
      return seen;
    },
  },

  "a build listener sees what will be sent": {
    answers: [{}],
    async run() {
      const seen = [];
      const request = direct({ region: "eu-west-1" }).putObject({ Bucket: "b", Key: "a b", Body: "text", ACL: "private", ContentType: "text/plain" });
      for (const name of ["build", "afterBuild"]) {
        request.on(name, ({ httpRequest }) => {
          const { "User-Agent": agent, Host, Authorization, "X-Amz-Date": date, ...headers } = httpRequest.headers;
          seen.push({ name, method: httpRequest.method, path: httpRequest.path, headers: Object.fromEntries(Object.entries(headers).sort()),
            body: httpRequest.body, region: httpRequest.region, host: httpRequest.endpoint.hostname });
        });
      }
      await request.promise();
      return seen;
    },
  },

  "buckets in the host, as listeners see them": {
    answers: [{}],
    async run() {
      const request = s3().getObject({ Bucket: "examplebucket", Key: "k", VersionId: "v" });
      let seen;
      request.on("build", ({ httpRequest: { method, path, endpoint: { host, hostname, protocol } } }) => {
        seen = { method, path, host, hostname, protocol };
      });
      await request.promise();
      return seen;
    },
  },

  "the form of a query, as listeners see it": {
    answers: [{ body: "<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>" }],
    async run() {
      let seen;
      const request = directSts().assumeRole({ RoleArn: "r", RoleSessionName: "s" });
      request.on("build", ({ httpRequest: { method, path, body, headers } }) => {
        seen = { method, path, body, type: headers["Content-Type"] };
      });
      await request.promise();
      return seen;
    },
  },

  "nobody listened, and the request can be looked at later": {
    answers: [{}],
    async run() {
      const { $response } = await direct().putObject({ Bucket: "b", Key: "k", Body: "text" }).promise();
      const { method, path, body } = $response.request.httpRequest;
      return { method, path, body };
    },
  },

  "headers set, changed and taken away are sent and signed": {
    answers: [{}],
    async run() {
      const request = direct().putObject({ Bucket: "b", Key: "k", Body: "text", ACL: "private", CacheControl: "no-cache" });
      request.on("build", ({ httpRequest: { headers } }) => {
        headers["x-amz-meta-own"] = "mine";
        headers["x-amz-acl"] = "public-read";
        headers["Content-Type"] = "text/plain";
        delete headers["Cache-Control"];
      });
      await request.promise();
    },
  },

  "a path that a listener changes": {
    answers: [{}],
    async run() {
      const request = direct().headObject({ Bucket: "b", Key: "k" });
      request.on("build", ({ httpRequest }) => {
        httpRequest.path = "/other/key?versionId=1";
      });
      await request.promise();
    },
  },

  "a method and a body that a listener changes": {
    answers: [{}],
    async run() {
      const request = direct().putObject({ Bucket: "b", Key: "k", Body: "text" });
      request.on("build", ({ httpRequest }) => {
        httpRequest.method = "POST";
        httpRequest.body = "other";
      });
      await request.promise();
    },
  },

  "an endpoint that a listener changes": {
    answers: [{}],
    async run() {
      const request = s3({ s3ForcePathStyle: true }).headObject({ Bucket: "b", Key: "k" });
      request.on("build", ({ httpRequest }) => {
        httpRequest.endpoint = new AWS.Endpoint(endpoint);
      });
      await request.promise();
    },
  },

  "parameters that a validate listener changes": {
    answers: [{}],
    async run() {
      const request = direct().headObject({ Bucket: "b", Key: "k" });
      request.on("validate", ({ params }) => {
        params.Key = "other";
      }, true);
      await request.promise();
    },
  },

  "a listener that is waited for": {
    answers: [{}],
    async run() {
      const seen = [];
      const request = direct().headBucket({ Bucket: "b" });
      request.onAsync("build", (built, done) => setTimeout(() => {
        built.httpRequest.headers["x-amz-meta-late"] = "1";
        seen.push("waited");
        done();
      }, 5));
      request.on("afterBuild", () => seen.push("afterBuild"));
      await request.promise();
      return seen;
    },
  },

  "a listener that is waited for, and fails": async () => {
    const request = s3().headBucket({ Bucket: "b" });
    request.onAsync("build", (_, done) => setTimeout(() => done(new Error("late")), 1));
    return settled(() => request.promise());
  },

  "what a build listener throws is the request's error": () => {
    const request = s3().headBucket({ Bucket: "b" });
    request.on("build", () => {
      throw Object.assign(new TypeError("no"), { code: "Own", extra: 1 });
    });
    return settled(() => request.promise());
  },

  "what a validate listener throws comes after what is wrong with the parameters": () => {
    const request = s3().headBucket({});
    request.on("validate", () => {
      throw new Error("mine");
    });
    return settled(() => request.promise());
  },

  "listeners that are taken away": {
    answers: [{}],
    async run() {
      const seen = [];
      const request = direct().headBucket({ Bucket: "b" });
      const twice = () => seen.push("twice");
      request.on("success", twice).on("success", twice).removeListener("success", twice);
      request.on("complete", () => seen.push("gone"));
      request.removeAllListeners("complete");
      request.addListener("complete", () => seen.push("complete"));
      request.addNamedListener("NAMED", "success", () => seen.push("named"), true);
      request.addListeners({ complete: [() => seen.push("listed")] });
      await request.promise();
      return [seen, typeof request.NAMED, request.listeners("nothing")];
    },
  },

  "AWS.events hears of every request": {
    answers: [{}],
    async run() {
      const seen = [];
      const listener = (response) => seen.push(response.request.operation);
      AWS.events.on("complete", listener);
      await direct().headBucket({ Bucket: "b" }).promise();
      AWS.events.removeListener("complete", listener);
      return seen;
    },
  },

  "an error that a listener takes away": {
    answers: [{ status: 404 }],
    async run() {
      const request = direct().headBucket({ Bucket: "b" });
      request.on("extractError", (response) => {
        response.error = null;
        response.data = { mine: true };
      });
      return settled(() => request.promise());
    },
  },

  "an error that a listener makes retryable": {
    answers: [{ status: 400, body: "<Error><Code>Odd</Code></Error>" }, { body: "text" }],
    async run() {
      const request = direct().getObject({ Bucket: "b", Key: "k" });
      request.on("extractError", ({ error }) => {
        error.retryable = true;
      });
      const { $response } = await request.promise();
      return $response.retryCount;
    },
  },

  "a request without a signature": {
    answers: [{ more: 1 }],
    async run() {
      await direct().makeUnauthenticatedRequest("headBucket", { Bucket: "b" }).promise();
      await direct().headBucket({ Bucket: "b" }).toUnauthenticated().promise();
    },
  },

  "callbacks: this, number of arguments, and what is null": {
    answers: [{}, { status: 404 }],
    async run() {
      const client = direct();
      const told = (begin) => new Promise((resolve) => begin(function (...args) {
        resolve([args.length, args[0] === null, args[1] === null, this instanceof AWS.Response]);
      }));
      return [await told((callback) => client.headBucket({ Bucket: "b" }, callback)), await told((callback) => client.headBucket({ Bucket: "b" }).send(callback))];
    },
  },

  "validation calls back before the call returns": () => {
    const seen = [];
    s3().headBucket({}, (error) => seen.push(error.code));
    seen.push("after");
    return seen;
  },

  "promise() after a callback sends again": {
    answers: [{ more: 1 }],
    async run() {
      let calls = 0;
      const request = direct().headBucket({ Bucket: "b" }, () => calls++);
      await new Promise((resolve) => request.on("complete", resolve));
      const data = await request.promise();
      return [calls, data, await request.promise() === data];
    },
  },

  "build() without sending": {
    answers: [],
    async run() {
      const request = direct().putObject({ Bucket: "b", Key: "k", Body: "text" });
      const args = await new Promise((resolve) => request.build((...given) => resolve(given)));
      return [args.length, request.httpRequest.path, request.httpRequest.headers["Content-Type"]];
    },
  },

  "build() of parameters that are wrong": async () => {
    const request = s3().putObject({});
    const [error] = await new Promise((resolve) => request.build((...given) => resolve(given)));
    return [error && error.code, request.response.error.code];
  },

  "a request that is aborted while it is under way": {
    answers: [{ hang: true, silent: true }],
    async run() {
      const request = direct().getObject({ Bucket: "b", Key: "k" });
      setTimeout(() => request.abort(), 300);
      return settled(() => request.promise());
    },
  },

  "a request that is aborted twice, and that answers itself": {
    answers: [{ hang: true, silent: true }],
    async run() {
      const request = direct().getObject({ Bucket: "b", Key: "k" });
      const promise = settled(() => request.promise());
      await sleep(300);
      const same = request.abort() === request;
      request.abort();
      return [same, (await promise).error.code];
    },
  },

  "what a request has": () => {
    const request = s3().getObject({ Bucket: "b", Key: "k" });
    return [
      request.operation,
      request.params,
      request.startTime instanceof Date,
      request.service instanceof AWS.S3,
      Object.keys(request.httpRequest),
      Object.keys(request.response),
      request.isPageable(),
      request.isPresigned(),
      request.eventParameters("build")[0] === request,
      request instanceof AWS.Request,
      request.response instanceof AWS.Response,
    ];
  },
})
