({
  "options that are not given have v2's defaults": {
    answers: [],
    run: () => Object.fromEntries(
      Object.entries(new AWS.Config()).filter(([name]) => !["credentialProvider", "tokenProvider", "region"].includes(name)),
    ),
  },

  "what a client is told goes before its service's configuration, and that before the common one": () => {
    AWS.config.update({ maxRetries: 2, region: "eu-west-2", s3: { region: "sa-east-1", maxRetries: 9 } });
    const told = (client) => [client.config.region, client.config.maxRetries, client.numRetries()];
    return [told(s3()), told(s3({ maxRetries: 1 })), told(s3({ region: "eu-west-3" })), told(sts())];
  },

  "a later update of AWS.config leaves clients alone": () => {
    const client = s3({ region: "eu-west-1" });
    AWS.config.update({ region: "sa-east-1", maxRetries: 1 });
    return [client.config.region, client.numRetries(), s3().config.region, s3().numRetries()];
  },

  "AWS.config.update ignores what it does not know, and a client keeps it": () => {
    AWS.config.update({ nonsense: 1 });
    return [AWS.config.nonsense, s3({ nonsense: 2 }).config.nonsense];
  },

  "AWS.config.s3 assigned": () => {
    AWS.config.s3 = { region: "eu-north-1", params: { Bucket: "b" } };
    const client = s3();
    return [client.config.region, client.config.params, sts().config.params];
  },

  "an AWS.Config as the options of a client": {
    answers: [],
    run: () => {
      const client = new AWS.S3(new AWS.Config({ ...keys, region: "eu-west-3", maxRetries: 4 }));
      return [client.config.region, client.config.maxRetries, client.endpoint.href];
    },
  },

  "httpOptions are merged": () => {
    const client = s3({ httpOptions: { connectTimeout: 5 } });
    client.config.update({ httpOptions: { timeout: 7 } });
    return [client.config.httpOptions, s3().config.httpOptions, AWS.config.httpOptions];
  },

  "an option that is undefined is its default": () => {
    const { config } = s3({ maxRetries: undefined, sslEnabled: undefined, region: undefined, httpOptions: undefined });
    return [config.maxRetries, config.sslEnabled, config.httpOptions];
  },

  "keys are credentials, but not one without the other": {
    answers: [],
    run: () => {
      const both = s3({ sessionToken: "t" });
      const one = new AWS.S3({ accessKeyId: "a" });
      const mixed = s3({ credentials: new AWS.Credentials("X", "Y") });
      return [
        both.config.credentials.constructor === AWS.Credentials,
        both.config.credentials,
        both.config.accessKeyId,
        one.config.credentials,
        one.config.accessKeyId,
        mixed.config.credentials.accessKeyId,
      ];
    },
  },

  "plain credentials stay what they are": {
    answers: [{}],
    async run() {
      const credentials = { accessKeyId: "PLAIN", secretAccessKey: "s", sessionToken: "t" };
      const client = new AWS.S3({ credentials, endpoint, s3ForcePathStyle: true });
      await client.headBucket({ Bucket: "examplebucket" }).promise();
      return client.config.credentials === credentials;
    },
  },

  "an endpoint's template": () => {
    const client = s3({ endpoint: "{scheme}://{service}.{region}.example.com", region: "eu-west-1", sslEnabled: false });
    return [client.endpoint, client.config.endpoint];
  },

  "an endpoint without a scheme": () => [s3({ endpoint: "example.com" }).endpoint.href, s3({
    endpoint: "example.com",
    sslEnabled: false,
  }).endpoint.href],

  "an AWS.Endpoint as endpoint": () => {
    const client = s3({ endpoint: new AWS.Endpoint("http://example.com:8080/base") });
    return [client.endpoint.href, client.config.signatureVersion, client.isGlobalEndpoint];
  },

  "AWS.Endpoint takes texts apart": () =>
    ["h", "h:81", "http://h/p?q=1#f", "https://u:p@h/"].map((text) => [new AWS.Endpoint(text), new AWS.Endpoint(text).port]),

  "an endpoint that is none": () => settled(() => new AWS.Endpoint()),

  "setEndpoint, and what it leaves": {
    answers: [],
    run: () => {
      const client = s3();
      client.setEndpoint("http://example.com:8080");
      return [client.endpoint.href, client.config.endpoint];
    },
  },

  "the endpoint of a client put in its place": {
    answers: [{}],
    async run() {
      const client = s3({ s3ForcePathStyle: true });
      client.endpoint = new AWS.Endpoint(endpoint);
      await client.headBucket({ Bucket: "examplebucket" }).promise();
    },
  },

  "no TLS": {
    answers: [{}],
    run: () => s3({ sslEnabled: false }).headBucket({ Bucket: "examplebucket" }).promise(),
  },

  "a region changed after construction is that of the signature": {
    answers: [{}],
    async run() {
      const client = direct({ region: "eu-west-1" });
      client.config.update({ region: "eu-west-2" });
      await client.headBucket({ Bucket: "examplebucket" }).promise();
      return client.endpoint.host;
    },
  },

  "credentials changed after construction": {
    answers: [{}],
    async run() {
      const client = direct();
      client.config.credentials = new AWS.Credentials("OTHER", "secret");
      await client.headBucket({ Bucket: "examplebucket" }).promise();
    },
  },

  "bound parameters stand in for those that are left out": {
    answers: [{ more: 1 }],
    async run() {
      const given = { Key: "own", Bucket: null };
      const client = direct({ params: { Bucket: "examplebucket", Key: "bound", NoMember: 1 } });
      await client.headObject(given).promise();
      await client.headBucket().promise();
      return given;
    },
  },

  "parameters that are not validated": {
    answers: [{}],
    run: () =>
      settled(() => directSts({ paramValidation: false }).assumeRole({ RoleArn: "r", Nonsense: 1 }).promise().catch((error) => error.code)),
  },

  "a client in place of validation as a map": () =>
    settled(() => sts({ paramValidation: { min: true } }).assumeRole({ RoleArn: "r" }).promise()),

  "custom user agents": () => {
    const request = s3({ customUserAgent: "mine/1" }).getObject({});
    request.httpRequest.appendToUserAgent("more");
    return [request.httpRequest.getUserAgent().split(" ").slice(2), request.httpRequest.getUserAgentHeaderName()];
  },

  "versions of an API": () =>
    [{ apiVersion: "latest" }, { apiVersion: "2006-03-01" }, { apiVersion: "2020-01-01" }, { apiVersion: new Date(1.6e12) }, {
      apiVersions: { s3: "2006-03-01" },
    }].map((options) => !!s3(options).getObject),

  "a version before all others": () => settled(() => s3({ apiVersion: "2001-01-01" })),

  "a version of one service": () => settled(() => s3({ apiVersions: { s3: "2001-01-01" } })),

  "without new": () => settled(() => AWS.S3()),

  "a logger with log": {
    answers: [{ status: 503 }, { body: "text" }],
    async run() {
      const lines = [];
      await direct({ logger: { log: (...args) => lines.push(args) } }).getObject({ Bucket: "b", Key: "k" }).promise();
      return lines.map((line) => line.map((text) => text.replace(/[\d.]+s /, "TIMEs ")));
    },
  },

  "a logger with write, on a terminal": {
    answers: [{}],
    async run() {
      const lines = [];
      await direct({ logger: { isTTY: true, write: (text) => lines.push(text) } }).headBucket({ Bucket: "b" }).promise();
      return lines.map((text) => text.replace(/[\d.]+s /, "TIMEs "));
    },
  },

  "a logger is not told what is secret": {
    answers: [{}],
    async run() {
      const lines = [];
      const client = direct({ logger: { log: (text) => lines.push(text) } });
      await client.putObject({ Bucket: "b", Key: "k", Body: "x", SSEKMSKeyId: "secret", Metadata: { a: "b" } }).promise();
      return lines.map((text) => text.replace(/[\d.]+s /, "TIMEs "));
    },
  },

  "a logger of a request that was not sent": async () => {
    const lines = [];
    await settled(() => s3({ logger: { log: (text) => lines.push(text) } }).getObject({ Key: "k" }).promise());
    return lines.map((text) => text.replace(/[\d.]+s /, "TIMEs "));
  },

  "customizeRequests is asked about each": {
    answers: [{}],
    async run() {
      const client = direct();
      const seen = [];
      client.customizeRequests((request) => {
        seen.push(request.operation);
        request.params.Bucket = "other";
      });
      await client.headBucket({ Bucket: "b" }).promise();
      client.customizeRequests(null);
      return [seen, await settled(() => client.customizeRequests(5))];
    },
  },

  "clock offsets are signed with": {
    answers: [{}],
    async run() {
      const client = direct({ systemClockOffset: 3600e3 });
      const request = client.headBucket({ Bucket: "b" });
      await request.promise();
      return Math.round((request.startTime - Date.now()) / 60e3);
    },
  },

  "a clock that is wrong is corrected where that is asked for": {
    answers: [
      { status: 403, headers: { date: "Wed, 01 Jan 2020 00:00:00 GMT" }, body: "<Error><Code>RequestTimeTooSkewed</Code></Error>" },
      { body: "text" },
    ],
    async run() {
      const client = direct({ correctClockSkew: true });
      const data = await client.getObject({ Bucket: "b", Key: "k" }).promise();
      return [data.$response.retryCount, client.config.systemClockOffset < -1e9, AWS.config.systemClockOffset];
    },
  },

  "a clock that is wrong is an error otherwise": {
    answers: [{ status: 403, headers: { date: "Wed, 01 Jan 2020 00:00:00 GMT" }, body: "<Error><Code>RequestTimeTooSkewed</Code></Error>" }],
    run: () => settled(() => direct().getObject({ Bucket: "b", Key: "k" }).promise()),
  },

  "classes say what they are": {
    answers: [],
    run: () => [
      AWS.S3.serviceIdentifier,
      AWS.S3.apiVersions,
      Object.keys(AWS.S3.services),
      AWS.STS.serviceIdentifier,
      AWS.Service.hasService("s3"),
      AWS.Service.hasService("nonsense"),
      s3() instanceof AWS.S3,
      s3() instanceof AWS.Service,
    ],
  },

  "an operator's own class of clients": {
    answers: [{}],
    async run() {
      class Mine extends AWS.S3 {
        mine() {
          return this.headBucket({ Bucket: "b" }).promise();
        }
      }
      const client = new Mine({ ...keys, endpoint, s3ForcePathStyle: true });
      await (client.mine ? client.mine() : client.headBucket({ Bucket: "b" }).promise());
      return client instanceof AWS.S3;
    },
  },

  "a setting that is neither legacy nor regional": () =>
    settled(() => sts({ stsRegionalEndpoints: "bogus" }).getCallerIdentity().promise()),

  "regional endpoints of STS": {
    answers: [{ body: "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>" }],
    async run() {
      const client = sts({ region: "eu-west-1", stsRegionalEndpoints: "regional" });
      await client.getCallerIdentity().promise();
      return client.endpoint.host;
    },
  },

  "the global endpoint of STS": {
    answers: [{ body: "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>" }],
    run: () => sts({ region: "eu-west-1" }).getCallerIdentity().promise(),
  },

  "dual stack and FIPS": {
    answers: [],
    run: () =>
      [{ useDualstack: true }, { useDualstackEndpoint: true }, { useFipsEndpoint: true }, {
        useDualstackEndpoint: true,
        useFipsEndpoint: true,
      }].map((options) => s3({ region: "us-west-2", ...options }).endpoint.host),
  },
})
