({
  "which codes of S3 are tried again": {
    answers: [
      { to: "GET /b/400-ProvisionedThroughputExceededException/", status: 400, body: "<Error><Code>ProvisionedThroughputExceededException</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-Throttling/", status: 400, body: "<Error><Code>Throttling</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-ThrottlingException/", status: 400, body: "<Error><Code>ThrottlingException</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-RequestLimitExceeded/", status: 400, body: "<Error><Code>RequestLimitExceeded</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-RequestThrottled/", status: 400, body: "<Error><Code>RequestThrottled</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-RequestThrottledException/", status: 400, body: "<Error><Code>RequestThrottledException</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-TooManyRequestsException/", status: 400, body: "<Error><Code>TooManyRequestsException</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-TransactionInProgressException/", status: 400, body: "<Error><Code>TransactionInProgressException</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-EC2ThrottledException/", status: 400, body: "<Error><Code>EC2ThrottledException</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-RequestTimeout/", status: 400, body: "<Error><Code>RequestTimeout</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-ExpiredToken/", status: 400, body: "<Error><Code>ExpiredToken</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-ExpiredTokenException/", status: 400, body: "<Error><Code>ExpiredTokenException</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-RequestExpired/", status: 400, body: "<Error><Code>RequestExpired</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-SlowDown/", status: 400, body: "<Error><Code>SlowDown</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-BandwidthLimitExceeded/", status: 400, body: "<Error><Code>BandwidthLimitExceeded</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-InvalidDigest/", status: 400, body: "<Error><Code>InvalidDigest</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-BadDigest/", status: 400, body: "<Error><Code>BadDigest</Code><Message>m</Message></Error>" },
      { to: "GET /b/400-AccessDenied/", status: 400, body: "<Error><Code>AccessDenied</Code><Message>m</Message></Error>" },
      { to: "GET /b/403-AccessDenied/", status: 403, body: "<Error><Code>AccessDenied</Code><Message>m</Message></Error>" },
      { to: "GET /b/403-RequestTimeTooSkewed/", status: 403, body: "<Error><Code>RequestTimeTooSkewed</Code><Message>m</Message></Error>" },
      { to: "GET /b/403-SignatureDoesNotMatch/", status: 403, body: "<Error><Code>SignatureDoesNotMatch</Code><Message>m</Message></Error>" },
      { to: "GET /b/403-InvalidAccessKeyId/", status: 403, body: "<Error><Code>InvalidAccessKeyId</Code><Message>m</Message></Error>" },
      { to: "GET /b/403-RequestTimeout/", status: 403, body: "<Error><Code>RequestTimeout</Code><Message>m</Message></Error>" },
      { to: "GET /b/404-NoSuchKey/", status: 404, body: "<Error><Code>NoSuchKey</Code><Message>m</Message></Error>" },
      { to: "GET /b/408-RequestTimeout/", status: 408, body: "<Error><Code>RequestTimeout</Code><Message>m</Message></Error>" },
      { to: "GET /b/409-OperationAborted/", status: 409, body: "<Error><Code>OperationAborted</Code><Message>m</Message></Error>" },
      { to: "GET /b/412-PreconditionFailed/", status: 412, body: "<Error><Code>PreconditionFailed</Code><Message>m</Message></Error>" },
      { to: "GET /b/416-InvalidRange/", status: 416, body: "<Error><Code>InvalidRange</Code><Message>m</Message></Error>" },
      { to: "GET /b/429-TooMany/", status: 429, body: "<Error><Code>TooMany</Code><Message>m</Message></Error>" },
      { to: "GET /b/429-SlowDown/", status: 429, body: "<Error><Code>SlowDown</Code><Message>m</Message></Error>" },
      { to: "GET /b/500-InternalError/", status: 500, body: "<Error><Code>InternalError</Code><Message>m</Message></Error>" },
      { to: "GET /b/501-NotImplemented/", status: 501, body: "<Error><Code>NotImplemented</Code><Message>m</Message></Error>" },
      { to: "GET /b/502-BadGateway/", status: 502, body: "<Error><Code>BadGateway</Code><Message>m</Message></Error>" },
      { to: "GET /b/503-SlowDown/", status: 503, body: "<Error><Code>SlowDown</Code><Message>m</Message></Error>" },
      { to: "GET /b/503-ServiceUnavailable/", status: 503, body: "<Error><Code>ServiceUnavailable</Code><Message>m</Message></Error>" },
      { to: "GET /b/504-GatewayTimeout/", status: 504, body: "<Error><Code>GatewayTimeout</Code><Message>m</Message></Error>" },
      { to: "GET /b/599-Other/", status: 599, body: "<Error><Code>Other</Code><Message>m</Message></Error>" },
      { body: "text", more: "always" },
    ],
    unordered: true,
    run: () =>
      Promise.all(
        ["400-ProvisionedThroughputExceededException","400-Throttling","400-ThrottlingException","400-RequestLimitExceeded","400-RequestThrottled","400-RequestThrottledException","400-TooManyRequestsException","400-TransactionInProgressException","400-EC2ThrottledException","400-RequestTimeout","400-ExpiredToken","400-ExpiredTokenException","400-RequestExpired","400-SlowDown","400-BandwidthLimitExceeded","400-InvalidDigest","400-BadDigest","400-AccessDenied","403-AccessDenied","403-RequestTimeTooSkewed","403-SignatureDoesNotMatch","403-InvalidAccessKeyId","403-RequestTimeout","404-NoSuchKey","408-RequestTimeout","409-OperationAborted","412-PreconditionFailed","416-InvalidRange","429-TooMany","429-SlowDown","500-InternalError","501-NotImplemented","502-BadGateway","503-SlowDown","503-ServiceUnavailable","504-GatewayTimeout","599-Other"].map(async (Key) => {
          const request = direct().getObject({ Bucket: "b", Key: `${Key}/` });
          const { data, error } = await settled(() => request.promise());
          return [Key, request.response.retryCount, data?.Body, error?.retryable];
        }),
      ),
  },

  "which codes of STS are tried again": {
    answers: [
      { status: 400, body: "<ErrorResponse><Error><Code>Throttling</Code><Message>m</Message></Error></ErrorResponse>" },
      { status: 400, body: "<ErrorResponse><Error><Code>RequestThrottled</Code><Message>m</Message></Error></ErrorResponse>" },
      { status: 400, body: "<ErrorResponse><Error><Code>IDPCommunicationError</Code><Message>m</Message></Error></ErrorResponse>" },
      { status: 403, body: "<ErrorResponse><Error><Code>ExpiredToken</Code><Message>m</Message></Error></ErrorResponse>" },
      { status: 403, body: "<ErrorResponse><Error><Code>AccessDenied</Code><Message>m</Message></Error></ErrorResponse>" },
      { status: 403, body: "<ErrorResponse><Error><Code>InvalidClientTokenId</Code><Message>m</Message></Error></ErrorResponse>" },
      { status: 429, body: "<ErrorResponse><Error><Code>Other</Code><Message>m</Message></Error></ErrorResponse>" },
      { status: 500, body: "<ErrorResponse><Error><Code>InternalFailure</Code><Message>m</Message></Error></ErrorResponse>" },
      { status: 503, body: "<ErrorResponse><Error><Code>ServiceUnavailable</Code><Message>m</Message></Error></ErrorResponse>" },
    ],
    async run() {
      const told = [];
      for (let i = 0; i < 9; i++) {
        const { error } = await settled(() => directSts({ maxRetries: 0 }).getCallerIdentity().promise());
        told.push([error.code, error.statusCode, error.retryable, error.retryDelay]);
      }
      return told;
    },
  },

  "three retries are made, each signed again": {
    answers: [{ status: 500, body: "<Error><Code>InternalError</Code><Message>m</Message></Error>", more: "always" }],
    async run() {
      const request = s3().getObject({ Bucket: "examplebucket", Key: "k" });
      const signed = [];
      request.on("sign", () => signed.push(request.response.retryCount));
      const { error } = await settled(() => request.promise());
      const { retryCount, maxRetries } = request.response;
      return { signed, retryCount, maxRetries, error };
    },
  },

  "maxRetries": {
    answers: [{ status: 500, more: "always" }],
    async run() {
      const counts = [];
      for (const maxRetries of [0, 1, 5]) {
        const client = direct({ maxRetries });
        const request = client.getObject({ Bucket: "b", Key: "k" });
        await settled(() => request.promise());
        counts.push([request.response.retryCount, request.response.maxRetries, client.numRetries()]);
      }
      return [...counts, s3().numRetries(), sts().numRetries(), AWS.config.maxRetries];
    },
  },

  "customBackoff is asked for each delay": {
    answers: [{ status: 500, more: "always" }],
    async run() {
      const asked = [];
      const customBackoff = (...args) => {
        asked.push([args[0], args[1]?.statusCode]);
        return 1;
      };
      await settled(() => direct({ retryDelayOptions: { customBackoff } }).getObject({ Bucket: "b", Key: "k" }).promise());
      return asked;
    },
  },

  "a negative backoff gives up": {
    answers: [{ status: 500, more: "always" }],
    async run() {
      const customBackoff = (count) => count === 1 ? -1 : 1;
      const request = direct({ retryDelayOptions: { customBackoff } }).getObject({ Bucket: "b", Key: "k" });
      const { error } = await settled(() => request.promise());
      return { error, retryCount: request.response.retryCount };
    },
  },

  "retryDelays is between nothing and base times two to the count": {
    answers: [],
    run() {
      const client = s3({ retryDelayOptions: { base: 50 } });
      return [0, 1, 2, 3].map((count) => {
        const delays = Array.from({ length: 50 }, () => client.retryDelays(count));
        return delays.every((delay) => delay >= 0 && delay <= 50 * 2 ** count);
      });
    },
  },

  "a listener of retry may say that an error is none to try again": {
    answers: [{ status: 500, body: "<Error><Code>InternalError</Code><Message>m</Message></Error>" }],
    async run() {
      const request = s3().getObject({ Bucket: "examplebucket", Key: "k" });
      request.on("retry", (response) => response.error.retryable = false);
      const { error } = await settled(() => request.promise());
      return { code: error.code, retryable: error.retryable, retryCount: request.response.retryCount };
    },
  },

  "a listener of retry may have a 404 tried again": {
    answers: [{ status: 404, body: "<Error><Code>NoSuchKey</Code><Message>m</Message></Error>" }, { body: "text" }],
    async run() {
      const request = s3().getObject({ Bucket: "examplebucket", Key: "k" });
      request.on("retry", (response) => response.error.retryable = true);
      const data = await request.promise();
      return { body: data.Body, retryCount: request.response.retryCount, error: request.response.error };
    },
  },

  "events of a request that is tried twice": {
    answers: [{ status: 503, body: "<Error><Code>SlowDown</Code><Message>m</Message></Error>" }, { body: "text" }],
    async run() {
      const request = direct().getObject({ Bucket: "b", Key: "k" });
      const order = [];
      const names = [
        "validate", "build", "afterBuild", "sign", "send", "httpHeaders", "httpData", "httpDone", "httpError", "validateResponse",
        "extractData", "extractError", "retry", "afterRetry", "success", "error", "complete",
      ];
      for (const name of names) request.on(name, (...args) => order.push([name, args.length]));
      await request.promise();
      return order;
    },
  },

  "an expired token marks its credentials": {
    answers: [{ status: 400, body: "<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message></Error>", more: "always" }],
    async run() {
      const client = direct({ maxRetries: 1 });
      const before = client.config.credentials.expired;
      const { error } = await settled(() => client.getObject({ Bucket: "b", Key: "k" }).promise());
      return { before, after: client.config.credentials.expired, error };
    },
  },

  "a logger is told of each request": {
    answers: [{ status: 503 }, { body: "text" }],
    async run() {
      const lines = [];
      const logger = { log: (line) => lines.push(line.replace(/\b\d+(\.\d+)?s\b/, "Ns")) };
      await direct({ logger }).getObject({ Bucket: "b", Key: "k" }).promise();
      return lines;
    },
  },
});
