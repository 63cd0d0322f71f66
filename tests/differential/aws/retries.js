({
  "codes that are worth another try": {
    answers: [
      "Throttling", "ThrottlingException", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled",
      "RequestThrottledException", "TooManyRequestsException", "TransactionInProgressException", "EC2ThrottledException", "RequestTimeout",
      "ExpiredToken", "ExpiredTokenException", "RequestExpired",
    ].flatMap((code) => [{ status: 400, body: `<Error><Code>${code}</Code><Message>m</Message></Error>` }, { body: code }]),
    async run() {
      const client = direct();
      const seen = [];
      for (let i = 0; i < 13; i++) {
        const { Body, $response } = await client.getObject({ Bucket: "b", Key: "k" }).promise();
        seen.push([String(Body), $response.retryCount]);
      }
      return seen;
    },
  },

  "codes that are not": {
    answers: ["AccessDenied", "NoSuchKey", "OperationAborted", "BadDigest", "SlowDown", "BandwidthLimitExceeded", "SignatureDoesNotMatch",
      "RequestTimeTooSkewed"].map((code) => ({ status: 400, body: `<Error><Code>${code}</Code><Message>m</Message></Error>` })),
    async run() {
      const seen = [];
      for (let i = 0; i < 8; i++) {
        const { error } = await settled(() => direct().getObject({ Bucket: "b", Key: "k" }).promise());
        seen.push([error.code, error.retryable, typeof error.retryDelay]);
      }
      return seen;
    },
  },

  "statuses": {
    answers: [500, 502, 503, 504, 429].flatMap((status) => [{ status, body: `<Error><Code>${"Odd"}</Code><Message>m</Message></Error>` }, { body: `${status}` }]),
    async run() {
      const seen = [];
      for (let i = 0; i < 5; i++) seen.push(String((await direct().getObject({ Bucket: "b", Key: "k" }).promise()).Body));
      return seen;
    },
  },

  "three retries, and what the error is like then": {
    answers: [{ status: 500, body: `<Error><Code>${"InternalError"}</Code><Message>m</Message></Error>`, more: "always" }],
    async run() {
      const request = direct().getObject({ Bucket: "b", Key: "k" });
      const { error } = await settled(() => request.promise());
      return [error, Object.keys(error), request.response.retryCount, request.response.maxRetries];
    },
  },

  "no retries at all": {
    answers: [{ status: 500, body: `<Error><Code>${"InternalError"}</Code><Message>m</Message></Error>`, more: "always" }],
    run: () => settled(() => direct({ maxRetries: 0 }).getObject({ Bucket: "b", Key: "k" }).promise()),
  },

  "one retry": {
    answers: [{ status: 500, body: `<Error><Code>${"InternalError"}</Code><Message>m</Message></Error>`, more: "always" }],
    run: () => settled(() => direct({ maxRetries: 1 }).getObject({ Bucket: "b", Key: "k" }).promise()),
  },

  "the number of retries of a service": {
    answers: [{ status: 500, body: `<Error><Code>${"InternalError"}</Code><Message>m</Message></Error>`, more: "always" }],
    run() {
      AWS.config.update({ s3: { maxRetries: 2 } });
      return settled(() => direct().getObject({ Bucket: "b", Key: "k" }).promise());
    },
  },

  "customBackoff is asked each time, and stops": {
    answers: [{ status: 500, body: `<Error><Code>${"InternalError"}</Code><Message>m</Message></Error>`, more: "always" }],
    async run() {
      const asked = [];
      const client = direct({ maxRetries: 9, retryDelayOptions: { customBackoff: (...args) => asked.push([args.length, args[0], args[1] && args[1].code]) < 3 ? 1 : -1 } });
      const { error } = await settled(() => client.getObject({ Bucket: "b", Key: "k" }).promise());
      return [asked, error];
    },
  },

  "retries stay within their bounds": async () => {
    const client = s3({ retryDelayOptions: { base: 50 } });
    const inside = (n) => Array.from({ length: 50 }, () => client.retryDelays(n)).every((delay) => delay >= 0 && delay <= 50 * 2 ** n);
    return [inside(0), inside(1), inside(5)];
  },

  "each retry is signed anew, with the credentials of then": {
    answers: [{ status: 500 }, {}],
    async run() {
      const client = direct();
      const request = client.headBucket({ Bucket: "b" });
      request.on("retry", () => {
        client.config.credentials = new AWS.Credentials("SECOND", "secret");
      });
      await request.promise();
    },
  },

  "a redirect is followed, as a retry": {
    answers: [{ status: 307, headers: { location: "https://elsewhere.amazonaws.com/other/key?x=1" } }, { body: "text" }],
    async run() {
      const { Body, $response } = await s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise();
      return [String(Body), $response.retryCount, $response.redirectCount];
    },
  },

  "without retries there are redirects, up to their number": {
    answers: [{ status: 307, headers: { location: "https://elsewhere.amazonaws.com/again" }, more: "always" }],
    async run() {
      const request = s3({ maxRetries: 0, maxRedirects: 3 }).getObject({ Bucket: "examplebucket", Key: "k" });
      const { error } = await settled(() => request.promise());
      return [error.statusCode, error.redirect, request.response.retryCount, request.response.redirectCount];
    },
  },

  "no redirects at all": {
    answers: [{ status: 307, headers: { location: "https://elsewhere.amazonaws.com/again" }, more: "always" }],
    run: () => settled(() => s3({ maxRetries: 0, maxRedirects: 0 }).getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "failures of different kinds are counted together": {
    answers: [{ status: 503, body: "" }, { status: 500, body: "<Error><Code>InternalError</Code></Error>" }, { body: "whole" }],
    async run() {
      const { Body, $response } = await direct().getObject({ Bucket: "b", Key: "k" }).promise();
      return [String(Body), $response.retryCount];
    },
  },

  "a silent server is a timeout": {
    answers: [{ silent: true, hang: true }],
    run: () => settled(() => direct({ maxRetries: 0, httpOptions: { timeout: 100 } }).getObject({ Bucket: "b", Key: "k" }).promise()),
  },

  "a timeout is retried": {
    answers: [{ silent: true, hang: true }, { body: "text" }],
    async run() {
      const { $response } = await direct({ httpOptions: { timeout: 300 } }).getObject({ Bucket: "b", Key: "k" }).promise();
      return $response.retryCount;
    },
  },

  "nobody listens": async () => {
    const { error } = await settled(() => direct({ endpoint: refused, maxRetries: 0 }).getObject({ Bucket: "b", Key: "k" }).promise());
    return [error.code, error.message, error.retryable, error.region, error.hostname];
  },

  "an answer that is no XML": {
    answers: [{ status: 400, body: "nonsense" }, { status: 400, body: "nonsense", more: "always" }],
    run: () => settled(() => direct({ maxRetries: 1 }).listObjects({ Bucket: "b" }).promise().catch((error) => ({ code: error.code, retryable: error.retryable, statusCode: error.statusCode }))),
  },

  "errors of STS": {
    answers: [{
      status: 403,
      headers: { "x-amzn-requestid": "R" },
      body: "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error><RequestId>B</RequestId></ErrorResponse>",
    }],
    async run() {
      const { error } = await settled(() => directSts().assumeRole({ RoleArn: "r", RoleSessionName: "s" }).promise());
      return [error, Object.keys(error), String(error), Object.keys(JSON.parse(JSON.stringify(error)))];
    },
  },

  "errors of S3": {
    answers: [{ status: 403, headers: { "x-amz-request-id": "R", "x-amz-id-2": "E" }, body: `<Error><Code>${"AccessDenied"}</Code><Message>m</Message></Error>` }],
    async run() {
      const { error } = await settled(() => direct().getObject({ Bucket: "b", Key: "k" }).promise());
      return [error, Object.keys(error), String(error), Object.getOwnPropertyNames(error).sort()];
    },
  },
})
