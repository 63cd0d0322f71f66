({
  "S3 4xx with XML": {
    answers: [{
      status: 403,
      headers: { "x-amz-request-id": "ID1", "x-amz-id-2": "EXT1", "x-amz-cf-id": "CF1" },
      body: "<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code><Message>Access &lt;Denied&gt;</Message><RequestId>BODY</RequestId><HostId>H</HostId></Error>",
    }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "S3 4xx with XML and no ids in its headers": {
    answers: [{ status: 409, body: "<Error><Code>OperationAborted</Code><Message>m</Message><RequestId>BODY</RequestId></Error>" }],
    run: () => settled(() => s3().putObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "S3 4xx that names a region": {
    answers: [{
      status: 403,
      headers: { "x-amz-bucket-region": "eu-west-3" },
      body: "<Error><Code>AccessDenied</Code><Message>no</Message></Error>",
    }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "S3 404 NoSuchBucket": {
    answers: [{ status: 404, body: "<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>b</BucketName></Error>" }],
    run: () => settled(() => s3().listObjectsV2({ Bucket: "examplebucket" }).promise()),
  },

  "an empty 304": {
    answers: [{ status: 304, headers: { etag: '"e"' } }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k", IfNoneMatch: '"e"' }).promise()),
  },

  "an empty 400 of HEAD": {
    answers: [{ status: 400 }],
    run: () => settled(() => s3({ maxRetries: 0 }).headObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "an empty 403 of HEAD": {
    answers: [{ status: 403, headers: { "x-amz-request-id": "ID1" } }],
    async run() {
      const { error } = await settled(() => s3().headObject({ Bucket: "examplebucket", Key: "k" }).promise());
      return { error, text: String(error), json: Object.keys(JSON.parse(JSON.stringify(error))), name: error.name };
    },
  },

  "an empty 404 of HEAD on a bucket": {
    answers: [{ status: 404 }],
    run: () => settled(() => s3().headBucket({ Bucket: "examplebucket" }).promise()),
  },

  "an empty 403 of GET": {
    answers: [{ status: 403 }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "an empty 404 of GET": {
    answers: [{ status: 404 }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "an empty 405": {
    answers: [{ status: 405 }],
    async run() {
      const { error } = await settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise());
      return { error, code: error.code, name: error.name, text: String(error) };
    },
  },

  "an empty 500": {
    answers: [{ status: 500, more: "always" }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "an empty 301 without a region": {
    answers: [{ status: 301, more: "always" }],
    run: () => settled(() => s3({ maxRetries: 0 }).getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "XML without Code and Message": {
    answers: [{ status: 409, body: "<Error><Other>1</Other></Error>" }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "XML with an empty Message": {
    answers: [{ status: 409, body: "<Error><Code>Odd</Code><Message></Message></Error>" }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "XML whose root has another name": {
    answers: [{ status: 409, body: "<Wrong><Code>Odd</Code><Message>m</Message></Wrong>" }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "text that is no XML, with 403": {
    answers: [{ status: 403, body: "no XML" }],
    async run() {
      const { error } = await settled(() => s3({ maxRetries: 0 }).getObject({ Bucket: "examplebucket", Key: "k" }).promise());
      return { ...error, time: 0, message: error.message.split("\n")[0], keys: Object.keys(error), name: error.name };
    },
  },

  "XML that ends too early, with 500": {
    answers: [{ status: 500, body: "<Error><Code>Int", more: "always" }],
    async run() {
      const { error } = await settled(() => s3({ maxRetries: 1 }).getObject({ Bucket: "examplebucket", Key: "k" }).promise());
      return { code: error.code, name: error.name, statusCode: error.statusCode, retryable: error.retryable };
    },
  },

  "a 200 that is no XML": {
    answers: [{ body: "{}", more: "always" }],
    async run() {
      const { error } = await settled(() => s3({ maxRetries: 1 }).listBuckets().promise());
      return { code: error.code, statusCode: error.statusCode, retryable: error.retryable, keys: Object.keys(error) };
    },
  },

  "5xx with XML after all retries": {
    answers: [{ status: 503, headers: { "x-amz-request-id": "ID1" }, body: "<Error><Code>SlowDown</Code><Message>Reduce</Message></Error>", more: "always" }],
    run: () => settled(() => s3().putObject({ Bucket: "examplebucket", Key: "k", Body: "b" }).promise()),
  },

  "a copy's 200 with an error inside": {
    answers: [{ body: "<Error><Code>SlowDown</Code><Message>later</Message></Error>", more: "always" }],
    run: () => settled(() => s3({ maxRetries: 1 }).copyObject({ Bucket: "examplebucket", Key: "k", CopySource: "b/k" }).promise()),
  },

  "a copy's 200 with an error inside, then a result": {
    answers: [
      { body: "<Error><Code>InternalError</Code><Message>later</Message></Error>" },
      { body: "<CopyObjectResult><ETag>&quot;e&quot;</ETag><LastModified>2020-01-02T03:04:05.000Z</LastModified></CopyObjectResult>" },
    ],
    async run() {
      const data = await s3().copyObject({ Bucket: "examplebucket", Key: "k", CopySource: "b/k" }).promise();
      return { data, retryCount: data.$response.retryCount, hoisted: data.ETag };
    },
  },

  "a copy's empty 200": {
    answers: [{ more: "always" }],
    run: () => settled(() => s3({ maxRetries: 1 }).copyObject({ Bucket: "examplebucket", Key: "k", CopySource: "b/k" }).promise()),
  },

  "uploadPartCopy's 200 with an error inside": {
    answers: [{ body: "<Error><Code>SlowDown</Code><Message>later</Message></Error>", more: "always" }],
    run: () =>
      settled(() =>
        s3({ maxRetries: 1 }).uploadPartCopy({ Bucket: "examplebucket", Key: "k", CopySource: "b/k", PartNumber: 1, UploadId: "u" }).promise()
      ),
  },

  "completeMultipartUpload's 200 with an error inside": {
    answers: [{ body: "<Error><Code>InternalError</Code><Message>We</Message></Error>", more: "always" }],
    run: () =>
      settled(() => s3({ maxRetries: 1 }).completeMultipartUpload({ Bucket: "examplebucket", Key: "k", UploadId: "u" }).promise()),
  },

  "a list's 200 with an error inside": {
    answers: [{ body: "<Error><Code>InternalError</Code><Message>We</Message></Error>", more: "always" }],
    run: () => settled(() => s3({ maxRetries: 1 }).listObjectsV2({ Bucket: "examplebucket" }).promise()),
  },

  "STS with XML": {
    answers: [{
      status: 403,
      headers: { "x-amzn-requestid": "HEAD" },
      body: '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not authorized</Message></Error><RequestId>BODY</RequestId></ErrorResponse>',
    }],
    run: () => settled(() => sts().getCallerIdentity().promise()),
  },

  "STS with XML and no id in its headers": {
    answers: [{
      status: 400,
      body: "<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>1 validation error</Message></Error><RequestId>BODY</RequestId></ErrorResponse>",
    }],
    run: () => settled(() => sts().assumeRole({ RoleArn: "short", RoleSessionName: "s" }).promise()),
  },

  "STS without XML": {
    answers: [{ status: 502, body: "<html>Bad Gateway</html", more: "always" }],
    run: () => settled(() => sts({ maxRetries: 1 }).getCallerIdentity().promise()),
  },

  "STS with nothing": {
    answers: [{ status: 400 }],
    run: () => settled(() => sts().getCallerIdentity().promise()),
  },

  "STS with HTML that is XML": {
    answers: [{ status: 403, body: "<html><body>Forbidden</body></html>" }],
    run: () => settled(() => sts().getCallerIdentity().promise()),
  },

  "no credentials": {
    answers: [],
    async run() {
      const { error } = await settled(() => new AWS.S3().getObject({ Bucket: "examplebucket", Key: "k" }).promise());
      const { originalError, ...rest } = error;
      return {
        error: Object.assign(error, { originalError: undefined }),
        rest: Object.keys(rest),
        original: { keys: Object.keys(originalError).sort(), message: originalError.message, isError: originalError instanceof Error },
      };
    },
  },

  "a parameter's error comes before that of credentials": {
    answers: [],
    async run() {
      const { error } = await settled(() => new AWS.S3().getObject({ Bucket: "examplebucket" }).promise());
      return { code: error.code, message: error.message, original: error.originalError?.code };
    },
  },

  "no region for STS with an endpoint": {
    answers: [],
    run: () => settled(() => sts({ endpoint }).getCallerIdentity().promise()),
  },

  "no region and no credentials": {
    answers: [],
    async run() {
      const { error } = await settled(() => new AWS.STS({ endpoint: "https://sts.example.com" }).getCallerIdentity().promise());
      return { code: error.code, message: error.message };
    },
  },

  "a region that is no host label": {
    answers: [{ status: 400, more: "always" }],
    run: () => settled(() => sts({ endpoint, region: "x.example.com/", maxRetries: 0 }).getCallerIdentity().promise()),
  },

  "SSE keys over http": {
    answers: [],
    run: () =>
      settled(() => direct().putObject({ Bucket: "b", Key: "k", SSECustomerAlgorithm: "AES256", SSECustomerKey: "k".repeat(32) }).promise()),
  },

  "a bucket with a slash and no key": {
    answers: [],
    run: () => settled(() => s3().listObjectsV2({ Bucket: "x/y" }).promise()),
  },

  "a bucket with a slash and a key": {
    answers: [{}],
    run: () => s3().putObject({ Bucket: "examplebucket/p/q", Key: "k", Body: "b" }).promise(),
  },

  "a name that is not found": {
    answers: [],
    run: () =>
      settled(() =>
        s3({ endpoint: "http://nowhere.invalid", s3ForcePathStyle: true, maxRetries: 0 }).getObject({ Bucket: "b", Key: "k" }).promise()
      ),
  },

  "a connection that is reset, over TLS": {
    answers: [{ reset: true, more: "always" }],
    run: () => settled(() => s3({ maxRetries: 1 }).getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "a connection that is reset once": {
    answers: [{ reset: true }, { body: "text" }],
    async run() {
      const data = await direct().getObject({ Bucket: "b", Key: "k" }).promise();
      return { body: data.Body, retryCount: data.$response.retryCount };
    },
  },

  "silence": {
    answers: [{ silent: true, more: "always" }],
    run: () =>
      settled(() => direct({ maxRetries: 1, httpOptions: { timeout: 60 } }).getObject({ Bucket: "b", Key: "k" }).promise()),
  },

  "silence in the middle of a body": {
    answers: [{ body: "four", cut: true, hang: true }],
    run: () =>
      settled(() => direct({ maxRetries: 0, httpOptions: { timeout: 60 } }).getObject({ Bucket: "b", Key: "k" }).promise()),
  },

  "a clock that is wrong is no reason to try again": {
    answers: [{ status: 403, body: "<Error><Code>RequestTimeTooSkewed</Code><Message>m</Message></Error>" }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "errors are plain and their messages are listed": {
    answers: [{ status: 404, body: "<Error><Code>NoSuchKey</Code><Message>m</Message></Error>" }],
    async run() {
      const { error } = await settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise());
      const { message, code } = JSON.parse(JSON.stringify(error));
      return {
        isError: error instanceof Error,
        isPlain: error.constructor === Error,
        same: error.name === error.code,
        isDate: error.time instanceof Date,
        prototype: Object.prototype.toString.call(error),
        message,
        code,
        text: String(error),
        listed: Object.keys(error).includes("name"),
      };
    },
  },
});
