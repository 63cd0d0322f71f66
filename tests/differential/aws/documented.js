({
  "the published flow: STS, then S3 with what it gave, then a put and a get": async () => {
    const creds = await new AWS.STS().assumeRole({
      RoleArn: "arn:aws:iam::111122223333:role/writer",
      RoleSessionName: "segment-function",
      ExternalId: "right",
    }).promise().then((data) => ({
      accessKeyId: data.Credentials.AccessKeyId,
      secretAccessKey: data.Credentials.SecretAccessKey,
      sessionToken: data.Credentials.SessionToken,
    }));
    const client = new AWS.S3({ ...creds, endpoint: local, s3ForcePathStyle: true });
    const put = await client.putObject({ Bucket: "near-bucket", Key: "documented", Body: '{"type":"track"}' }).promise();
    const got = await client.getObject({ Bucket: "near-bucket", Key: "documented" }).promise();
    return { put, parsed: JSON.parse(got.Body.toString("utf-8")), isBuffer: Buffer.isBuffer(got.Body), got };
  },

  "assumeRole gives keys as text and their expiration as a Date": async () => {
    const data = await new AWS.STS().assumeRole({
      RoleArn: "arn:aws:iam::111122223333:role/writer",
      RoleSessionName: "shape",
      ExternalId: "right",
    }).promise();
    return { data, isDate: data.Credentials.Expiration instanceof Date };
  },

  "the wrong external ID is an AccessDenied": () =>
    settled(() =>
      new AWS.STS().assumeRole({
        RoleArn: "arn:aws:iam::111122223333:role/writer",
        RoleSessionName: "wrong",
        ExternalId: "wrong",
      }).promise()
    ),

  "nothing is sent by an operation alone": {
    answers: [{ headers: { etag: '"e"' } }],
    async run() {
      const request = s3().putObject({ Bucket: "examplebucket", Key: "k", Body: "text" });
      await sleep(30);
      return { isRequest: request instanceof AWS.Request, then: request.then };
    },
  },

  "a put signs with the keys it is given, and sends the token": {
    answers: [{ headers: { etag: '"e"', "x-amz-request-id": "ID1", "x-amz-id-2": "EXT1" } }],
    async run() {
      const data = await s3({ sessionToken: "tok/en+" }).putObject({ Bucket: "examplebucket", Key: "a b/c+d", Body: "text" }).promise();
      const { requestId, extendedRequestId, retryCount, httpResponse: { statusCode, headers } } = data.$response;
      return { data, requestId, extendedRequestId, retryCount, statusCode, headers };
    },
  },

  "a missing object": {
    answers: [{
      status: 404,
      headers: { "x-amz-request-id": "ID1", "x-amz-id-2": "EXT1", "content-type": "application/xml" },
      body: "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>k</Key></Error>",
    }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "a missing object of HEAD": {
    answers: [{ status: 404, headers: { "x-amz-request-id": "ID1", "x-amz-id-2": "EXT1" } }],
    run: () => settled(() => s3().headObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "503 three times, then an answer": {
    answers: [{ status: 503, body: "<Error><Code>SlowDown</Code><Message>wait</Message></Error>", more: 2 }, { body: "text" }],
    async run() {
      const data = await direct().getObject({ Bucket: "b", Key: "k" }).promise();
      return { data, retryCount: data.$response.retryCount };
    },
  },

  "a connection that is reset": {
    answers: [{ reset: true, more: "always" }],
    run: () => settled(() => direct({ maxRetries: 1 }).getObject({ Bucket: "b", Key: "k" }).promise()),
  },

  "nobody listens": {
    answers: [],
    run: () => settled(() => direct({ endpoint: refused, maxRetries: 0 }).getObject({ Bucket: "b", Key: "k" }).promise()),
  },

  "a body that is cut short": {
    answers: [{ body: "four", cut: true }],
    run: () => settled(() => direct({ maxRetries: 0 }).getObject({ Bucket: "b", Key: "k" }).promise()),
  },

  "a callback gets an error alone or data alone, and the response as this": {
    answers: [{ body: "text" }, { status: 403, body: "<Error><Code>AccessDenied</Code><Message>no</Message></Error>" }],
    async run() {
      const ask = () =>
        new Promise((resolve) => {
          direct().getObject({ Bucket: "b", Key: "k" }, function (...args) {
            resolve({ args, isResponse: this instanceof AWS.Response });
          });
        });
      return [await ask(), await ask()];
    },
  },
});
