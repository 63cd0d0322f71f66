(() => {
  const etag = { headers: { etag: '"e"', "x-amz-request-id": "ID1" } };
  const sent = (call, options, answers = [etag]) => ({
    answers,
    run: () => settled(() => call(s3(options)).promise()),
  });
  const put = (params, options) =>
    sent((client) => client.putObject({ Bucket: "examplebucket", Key: "k", ...params }), options);
  const direct = { endpoint: "http://files.example.com:9000" };
  const copied = "<CopyObjectResult><ETag>&quot;e&quot;</ETag><LastModified>2020-01-02T03:04:05.000Z</LastModified></CopyObjectResult>";
  const failed = "<Error><Code>InternalError</Code><Message>later</Message></Error>";
  const key = "0123456789abcdef0123456789abcdef";

  return {
    "text over TLS is unsigned, with its MD5": put({ Body: "hello" }),
    "a Buffer, too": put({ Body: Buffer.from("hello") }),
    "other bytes have no MD5": put({ Body: new Uint8Array([104, 105]) }),
    "nothing": put({}),
    "an empty text": put({ Body: "" }),
    "an empty Buffer": put({ Body: Buffer.alloc(0) }),
    "text in the clear is signed": put({ Body: "hello" }, direct),
    "an MD5 that is given is kept": put({ Body: "hello", ContentMD5: "XUFAKrxLKna5cZ2REBfFkg==" }),
    "no checksums": put({ Body: "hello" }, { computeChecksums: false }),
    "signed over TLS, too": put({ Body: "hello" }, { s3DisableBodySigning: false }),
    "a content type": put({ Body: "{}", ContentType: "application/json" }),
    "all kinds of headers": put({
      Body: "x",
      ACL: "private",
      CacheControl: "no-cache",
      ContentDisposition: "inline",
      ContentEncoding: "gzip",
      ContentLanguage: "de",
      Expires: new Date(1577934245678),
      GrantRead: 'id="1"',
      Metadata: { One: "1", tWo: "zwei" },
      ObjectLockMode: "GOVERNANCE",
      ObjectLockRetainUntilDate: new Date(1577934245678),
      ServerSideEncryption: "aws:kms",
      SSEKMSKeyId: "key",
      BucketKeyEnabled: true,
      StorageClass: "GLACIER",
      Tagging: "a=1",
      WebsiteRedirectLocation: "/x",
    }),
    "a checksum that is given": put({ Body: "hello", ChecksumSHA256: "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=" }),
    "a checksum algorithm": put({ Body: "hello", ChecksumAlgorithm: "CRC32" }),
    "a customer's key as text": put({ Body: "x", SSECustomerAlgorithm: "AES256", SSECustomerKey: key }),
    "a customer's key as bytes, with a wrong MD5": put({
      Body: "x",
      SSECustomerAlgorithm: "AES256",
      SSECustomerKey: Buffer.from(key),
      SSECustomerKeyMD5: "wrong",
    }),
    "a customer's key in the clear": put({ Body: "x", SSECustomerAlgorithm: "AES256", SSECustomerKey: key }, direct),
    "customers' keys of a copy": sent(
      (client) =>
        client.copyObject({
          Bucket: "examplebucket",
          Key: "k",
          CopySource: "/other/a b",
          SSECustomerAlgorithm: "AES256",
          SSECustomerKey: key,
          CopySourceSSECustomerAlgorithm: "AES256",
          CopySourceSSECustomerKey: key,
        }),
      {},
      [{ body: copied }],
    ),
    "a copy": sent(
      (client) => client.copyObject({ Bucket: "examplebucket", Key: "k", CopySource: "other/a%20b?versionId=v1" }),
      {},
      [{ body: copied, headers: { "x-amz-version-id": "v2" } }],
    ),
    "a copy that fails after it began": sent(
      (client) => client.copyObject({ Bucket: "examplebucket", Key: "k", CopySource: "other/k" }),
      {},
      [{ body: failed, more: "always" }],
    ),
    "a copy that succeeds the second time": {
      answers: [{ body: failed }, { body: copied }],
      async run() {
        const data = await s3().copyObject({ Bucket: "examplebucket", Key: "k", CopySource: "other/k" }).promise();
        return { data, hoisted: data.ETag, retryCount: data.$response.retryCount };
      },
    },
    "a copy that is answered with nothing": sent(
      (client) => client.copyObject({ Bucket: "examplebucket", Key: "k", CopySource: "other/k" }),
      { maxRetries: 0 },
      [{ body: "" }],
    ),
    "several deletions": sent(
      (client) =>
        client.deleteObjects({
          Bucket: "examplebucket",
          Delete: { Objects: [{ Key: "a<&>\"'" }, { Key: "b", VersionId: "v1" }], Quiet: false },
        }),
      {},
      [{ body: "<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Code>AccessDenied</Code><Message>no</Message></Error></DeleteResult>" }],
    ),
    "a bucket where the client is": sent(
      (client) => client.createBucket({ Bucket: "examplebucket" }),
      { region: "eu-central-1" },
      [{ headers: { location: "/examplebucket" } }],
    ),
    "a bucket in us-east-1": sent((client) => client.createBucket({ Bucket: "examplebucket" }), {}, [
      { headers: { location: "/examplebucket" } },
    ]),
    "a bucket at an endpoint of its own": sent(
      (client) => client.createBucket({ Bucket: "examplebucket" }),
      { ...direct, region: "us-east-1" },
      [{}],
    ),
    "a configuration has an MD5": sent(
      (client) =>
        client.putBucketCors({
          Bucket: "examplebucket",
          CORSConfiguration: { CORSRules: [{ AllowedMethods: ["GET"], AllowedOrigins: ["*"], MaxAgeSeconds: 60 }] },
        }),
      {},
      [{}],
    ),
    "a policy is text": sent(
      (client) => client.putBucketPolicy({ Bucket: "examplebucket", Policy: '{"Version":"2012-10-17"}' }),
      {},
      [{ status: 204 }],
    ),
    "tags": sent(
      (client) =>
        client.putObjectTagging({ Bucket: "examplebucket", Key: "k", Tagging: { TagSet: [{ Key: "a", Value: "ü" }] } }),
      {},
      [{ headers: { "x-amz-version-id": "v1" } }],
    ),
    "dates and numbers of a query": sent(
      (client) =>
        client.getObject({
          Bucket: "examplebucket",
          Key: "k",
          PartNumber: 2,
          IfModifiedSince: new Date(1577934245678),
          ResponseExpires: new Date(1577934245678),
        }),
      {},
      [{ status: 206, body: "x", headers: { "content-range": "bytes 0-0/1", expires: "Thu, 02 Jan 2020 03:04:05 GMT" } }],
    ),
    "a user agent of one's own": {
      answers: [etag],
      async run() {
        const request = s3({ customUserAgent: "my-app/1.0" }).putObject({ Bucket: "examplebucket", Key: "k" });
        await request.promise();
        return request.httpRequest.headers["User-Agent"].replace(/^aws-sdk-nodejs\/\S+ \S+/, "AGENT");
      },
    },
  };
})()
