({
  "clients are made without options and without a network": {
    answers: [],
    run() {
      const one = new AWS.S3();
      const two = new AWS.STS();
      return [
        one instanceof AWS.S3, one instanceof AWS.Service, two instanceof AWS.STS, two instanceof AWS.Service,
        one.config.region, two.config.region, one.endpoint.href, two.endpoint.href,
        ["config", "endpoint", "isGlobalEndpoint", "_clientId", "_events"].map((name) => Object.hasOwn(one, name)),
      ];
    },
  },

  "a client without new": {
    answers: [],
    async run() {
      const { error } = await settled(() => AWS.S3({}));
      return error;
    },
  },

  "S3's region is the environment's, then us-east-1": async () => {
    const regions = [new AWS.S3().config.region, new AWS.STS().config.region, AWS.config.region];
    return [...regions, new AWS.S3({ region: "eu-west-1" }).config.region, new AWS.S3({ region: null }).config.region];
  },

  "options come before those of the service, and these before AWS.config": {
    answers: [],
    run() {
      AWS.config.update({ region: "eu-west-1", maxRetries: 7, s3: { region: "eu-west-2", s3ForcePathStyle: true }, unknownOption: 1 });
      const one = new AWS.S3();
      const two = new AWS.S3({ region: "eu-west-3", own: "kept" });
      AWS.config.update({ region: "ap-south-1" });
      return [
        one.config.region, one.config.s3ForcePathStyle, one.config.maxRetries, two.config.region, two.config.own,
        AWS.config.unknownOption, AWS.config.region, new AWS.STS().config.region, new AWS.STS().config.s3ForcePathStyle,
      ];
    },
  },

  "httpOptions are merged": {
    answers: [],
    run: () => [
      s3({ httpOptions: { connectTimeout: 5 } }).config.httpOptions,
      s3({ httpOptions: undefined }).config.httpOptions,
      s3().config.httpOptions,
    ],
  },

  "keys, credentials, and both": {
    answers: [{ more: "always" }],
    async run() {
      const ask = async (options) => {
        const { error } = await settled(() => new AWS.S3(options).putObject({ Bucket: "examplebucket", Key: "k" }).promise());
        return error?.code;
      };
      return [
        await ask({ accessKeyId: "AKONE", secretAccessKey: "s" }),
        await ask({ credentials: new AWS.Credentials("AKTWO", "s", "tok") }),
        await ask({ credentials: { accessKeyId: "AKTHREE", secretAccessKey: "s" } }),
        await ask({ accessKeyId: "AKFOUR", secretAccessKey: "s", credentials: new AWS.Credentials("AKFIVE", "s") }),
        await ask({ accessKeyId: "AKSIX" }),
      ];
    },
  },

  "what a client's credentials look like": {
    answers: [],
    run() {
      const { config } = s3({ sessionToken: "tok" });
      const { credentials } = config;
      return {
        json: JSON.stringify(credentials),
        secret: credentials.secretAccessKey,
        isCredentials: credentials instanceof AWS.Credentials,
        plain: [config.accessKeyId, config.secretAccessKey, config.sessionToken],
        needsRefresh: credentials.needsRefresh(),
        window: [Object.hasOwn(credentials, "expiryWindow"), credentials.expiryWindow],
      };
    },
  },

  "AWS.Credentials in its forms": {
    answers: [],
    run: () => [
      new AWS.Credentials("a", "b", "c"),
      new AWS.Credentials({ accessKeyId: "a", secretAccessKey: "b" }),
      new AWS.Credentials({ credentials: { accessKeyId: "a", secretAccessKey: "b" } }),
      new AWS.Credentials(),
    ].map((credentials) => [Object.entries(credentials), credentials.secretAccessKey, !!credentials.needsRefresh()]),
  },

  "getPromise and get": {
    answers: [],
    async run() {
      const credentials = new AWS.Credentials("a", "b");
      return [await credentials.getPromise(), await called((done) => credentials.get(done))];
    },
  },

  "AWS.Endpoint": {
    answers: [],
    async run() {
      const tell = ({ protocol, host, hostname, port, pathname, path, href }) => ({ protocol, host, hostname, port, pathname, path, href });
      return [
        tell(new AWS.Endpoint("s3.amazonaws.com")),
        tell(new AWS.Endpoint("http://localhost:4566")),
        tell(new AWS.Endpoint("https://example.com/a/b?c=d")),
        tell(new AWS.Endpoint("example.com", { sslEnabled: false })),
        await settled(() => new AWS.Endpoint()),
      ];
    },
  },

  "an apiVersion that is too old, and one that is not": {
    answers: [],
    run: async () => [
      (await settled(() => s3({ apiVersion: "2001-01-01" }))).error,
      s3({ apiVersion: "2006-03-01" }).config.apiVersion,
      s3({ apiVersion: "latest" }).config.apiVersion,
      (await settled(() => sts({ apiVersion: "2001-01-01" }))).error?.message,
      AWS.S3.apiVersions.at(-1),
    ],
  },

  "what S3's clients can do": {
    answers: [],
    run() {
      const client = s3();
      const names = [
        "upload", "getSignedUrl", "createPresignedPost", "waitFor", "makeRequest", "makeUnauthenticatedRequest", "customizeRequests",
        "setEndpoint", "clearBucketRegionCache", "on", "putObject", "getObject", "selectObjectContent", "getObjectTorrent",
      ];
      return names.map((name) => [name, typeof client[name]]);
    },
  },

  "a client is not one for JSON": {
    answers: [],
    run: async () => typeof (await settled(() => JSON.stringify(s3()))).data,
  },

  "a request is no thenable": {
    answers: [],
    async run() {
      const request = await s3().getObject({ Bucket: "examplebucket", Key: "k" });
      return [request instanceof AWS.Request, request.operation, request.params, request.httpRequest.method, request.service instanceof AWS.S3];
    },
  },

  "content types, lengths and hashes of a put": {
    answers: [{ more: "always" }],
    async run() {
      const put = (params, options) => s3(options).putObject({ Bucket: "examplebucket", Key: "k", ...params }).promise();
      await put({ Body: '{"a":1}' });
      await put({ Body: '{"a":1}', ContentType: "application/json" });
      await put({ Body: Buffer.from("bytes") });
      await put({ Body: new Uint8Array([1, 2, 3]) });
      await put({ Body: "" });
      await put({});
      await put({ Body: "b", ContentMD5: "kvVtjgnyOEMr+aFxwh5kQw==" });
      await put({ Body: "b" }, { computeChecksums: false });
      await put({ Body: "b" }, { s3DisableBodySigning: false });
      await put({ Body: "b", ACL: "public-read", Metadata: { A: "b", "c-D": "\u00fc" }, StorageClass: "STANDARD_IA", Tagging: "a=b" });
      await put({ Body: "b", ServerSideEncryption: "aws:kms", SSEKMSKeyId: "key", CacheControl: "no-cache", ContentDisposition: "inline" });
    },
  },

  "a put without TLS hashes its body": {
    answers: [{ more: "always" }],
    async run() {
      await direct().putObject({ Bucket: "b", Key: "k", Body: "text" }).promise();
      await direct().putObject({ Bucket: "b", Key: "k", Body: Buffer.from("text") }).promise();
      await direct().putObject({ Bucket: "b", Key: "k" }).promise();
      await s3({ sslEnabled: false }).putObject({ Bucket: "examplebucket", Key: "k", Body: "text" }).promise();
    },
  },

  "customer keys": {
    answers: [{ more: "always" }],
    async run() {
      const SSECustomerKey = "k".repeat(32);
      await s3().putObject({ Bucket: "examplebucket", Key: "k", Body: "b", SSECustomerAlgorithm: "AES256", SSECustomerKey }).promise();
      await s3().getObject({ Bucket: "examplebucket", Key: "k", SSECustomerAlgorithm: "AES256", SSECustomerKey: Buffer.from(SSECustomerKey), SSECustomerKeyMD5: "own" })
        .promise();
    },
  },

  "getSignedUrl is synchronous, and of the older form where v2 has it": {
    answers: [],
    run() {
      const hide = (url) => url.replace(/(Expires=)\d+/, "$1T").replace(/(Signature=)[^&]+/, "$1S").replace(/(X-Amz-Date=)[^&]+/, "$1D").replace(/%2F\d{8}%2F/, "%2FD%2F");
      const params = { Bucket: "examplebucket", Key: "a b" };
      return [
        hide(s3().getSignedUrl("getObject", params)),
        hide(s3({ region: "eu-central-1" }).getSignedUrl("getObject", params)),
        hide(s3({ signatureVersion: "v4", sessionToken: "tok" }).getSignedUrl("putObject", { ...params, ContentType: "text/plain", Expires: 60 })),
        hide(direct().getSignedUrl("getObject", params)),
      ];
    },
  },

  "getSignedUrl's default is 900 seconds": {
    answers: [],
    run() {
      const url = new URL(s3().getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k" }));
      const four = new URL(s3({ signatureVersion: "v4" }).getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k" }));
      const left = Number(url.searchParams.get("Expires")) - Math.floor(Date.now() / 1000);
      return [left >= 898 && left <= 901, four.searchParams.get("X-Amz-Expires")];
    },
  },

  "getSignedUrl's errors are thrown": {
    answers: [],
    async run() {
      const ask = (operation, params, options) => settled(() => s3(options).getSignedUrl(operation, params));
      const params = { Bucket: "examplebucket", Key: "k" };
      const told = [
        await ask("getObject", { ...params, Expires: "60" }),
        await ask("getObject", { ...params, Expires: 604801 }, { signatureVersion: "v4" }),
        await ask("putObject", { ...params, ContentLength: 3 }),
        await ask("getObject", { Bucket: "examplebucket" }),
      ];
      return told.map(({ error, data }) => error ? { code: error.code, message: error.message } : typeof data);
    },
  },

  "waitFor a state there is none": {
    answers: [],
    run: async () => (await settled(() => s3().waitFor("bucketFoo"))).error,
  },

  "upload's errors are thrown": {
    answers: [],
    async run() {
      const told = [
        await settled(() => s3().upload({})),
        await settled(() => s3().upload({ Bucket: "b", Key: "k", Body: "b" }, { partSize: 1024 })),
      ];
      return told.map(({ error, data }) => error ? { code: error.code, message: error.message } : typeof data);
    },
  },

  "upload of a small body": {
    answers: [{ headers: { etag: '"e"' } }],
    run: () => s3().upload({ Bucket: "examplebucket", Key: "a b/c", Body: "text", ContentType: "text/plain" }).promise(),
  },
});
