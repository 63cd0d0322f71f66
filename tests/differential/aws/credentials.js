({
  "keys as arguments, in an object, and in an object's credentials": () => [
    new AWS.Credentials("a", "b", "c"),
    new AWS.Credentials({ accessKeyId: "a", secretAccessKey: "b" }).secretAccessKey,
    new AWS.Credentials({ credentials: { accessKeyId: "x", secretAccessKey: "y" } }).accessKeyId,
    Object.keys(new AWS.Credentials("a", "b")),
    JSON.stringify(new AWS.Credentials("a", "b", "c")),
  ],

  "when credentials need a refresh": () => {
    const credentials = new AWS.Credentials("a", "b");
    const seen = [credentials.needsRefresh(), new AWS.Credentials("a").needsRefresh(), credentials.expiryWindow];
    for (const seconds of [10, 20]) {
      credentials.expireTime = new Date(Date.now() + seconds * 1000);
      seen.push(credentials.needsRefresh());
    }
    credentials.expired = true;
    return [...seen, credentials.needsRefresh()];
  },

  "get and refresh of keys that do not change": async () => {
    const credentials = new AWS.Credentials("a", "b");
    credentials.expired = true;
    const seen = [];
    credentials.get((...args) => seen.push(args.length, credentials.expired));
    credentials.refresh((...args) => seen.push(args.length));
    seen.push(await credentials.getPromise(), await credentials.refreshPromise());
    return seen;
  },

  "a class of one's own that is loaded once for all who wait": async () => {
    let loads = 0;
    const Mine = AWS.util.inherit(AWS.Credentials, {
      constructor: function Mine() {
        AWS.Credentials.call(this);
        this.expired = true;
      },
      refresh(callback) {
        this.coalesceRefresh(callback || AWS.util.fn.callback);
      },
      load(callback) {
        loads++;
        setTimeout(() => {
          this.accessKeyId = "a";
          this.secretAccessKey = "b";
          callback();
        }, 5);
      },
    });
    const mine = new Mine();
    await Promise.all([mine.getPromise(), mine.getPromise(), mine.getPromise()]);
    await mine.getPromise();
    return [loads, mine.accessKeyId, mine.expired, mine.refreshCallbacks.length, mine instanceof AWS.Credentials];
  },

  "a chain goes on to the first that has any": async () => {
    const failing = new AWS.Credentials();
    failing.get = (callback) => callback(new Error("none"));
    const chain = new AWS.CredentialProviderChain([() => failing, failing, () => new AWS.Credentials("a", "b")]);
    const found = await chain.resolvePromise();
    return [found.accessKeyId, await settled(() => new AWS.CredentialProviderChain([failing]).resolvePromise()), await settled(() => new AWS.CredentialProviderChain([]).resolvePromise())];
  },

  "a chain as a client's provider": {
    answers: [{}],
    async run() {
      const credentialProvider = new AWS.CredentialProviderChain([() => new AWS.Credentials("CHAIN", "secret")]);
      const client = new AWS.S3({ endpoint, s3ForcePathStyle: true, credentialProvider });
      await client.headBucket({ Bucket: "b" }).promise();
      return client.config.credentials.accessKeyId;
    },
  },

  "a chain as a client's provider that has none": {
    answers: [],
    run: async () => {
      const failing = new AWS.Credentials();
      failing.get = (callback) => callback(AWS.util.error(new Error("none"), { code: "Own", extra: 1 }));
      const client = new AWS.S3({ credentialProvider: new AWS.CredentialProviderChain([failing]) });
      const { error } = await settled(() => client.headBucket({ Bucket: "b" }).promise());
      return [error.code, error.message, error.extra, error.originalError && error.originalError.message];
    },
  },

  "no provider at all": {
    answers: [],
    run: async () => {
      const client = new AWS.S3({ credentialProvider: null });
      const { error } = await settled(() => client.headBucket({ Bucket: "b" }).promise());
      return [error.code, error.message];
    },
  },

  "credentials without keys": {
    answers: [],
    run: async () => {
      const { error } = await settled(() => new AWS.S3({ credentials: {} }).headBucket({ Bucket: "b" }).promise());
      return [error.code, error.message];
    },
  },

  "getCredentials": async () => {
    const ask = (options) => called((callback) => new AWS.Config(options).getCredentials(callback));
    const [, plain] = await ask({ credentials: { accessKeyId: "a", secretAccessKey: "b" } });
    const [missing] = await ask({ credentials: {} });
    return [plain.accessKeyId, missing.code, missing.name, missing.message];
  },

  "TemporaryCredentials assume a role": async () => {
    AWS.config.update({ sts: { endpoint: local } });
    const master = (await session()).config.credentials;
    const first = new AWS.TemporaryCredentials({ RoleArn: "arn:aws:iam::111122223333:role/writer", ExternalId: "right" }, master);
    return [first.params, first.masterCredentials === master, first.expired, first.needsRefresh(), Object.keys(first), first.service];
  },

  "masters of masters": () => {
    const master = new AWS.Credentials("a", "b");
    const first = new AWS.TemporaryCredentials({ RoleArn: "r" }, master);
    const second = new AWS.TemporaryCredentials({ RoleArn: "q", RoleSessionName: "own" }, first);
    return [second.masterCredentials === master, second.params, new AWS.TemporaryCredentials({}, { accessKeyId: "p", secretAccessKey: "q" })
      .masterCredentials.constructor === AWS.Credentials];
  },

  "TemporaryCredentials and what they ask": {
    answers: [{
      body: "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AK</AccessKeyId><SecretAccessKey>SK</SecretAccessKey>" +
        "<SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>",
    }],
    async run() {
      AWS.config.update({ sts: { endpoint, region: "us-east-1" } });
      const credentials = new AWS.TemporaryCredentials({ RoleArn: "r" }, new AWS.Credentials("a", "b"));
      await Promise.all([credentials.getPromise(), credentials.getPromise()]);
      return [Object.keys(credentials), credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken, credentials.expireTime,
        credentials.service.config.credentials.accessKeyId];
    },
  },

  "GetSessionToken where there is no role": {
    answers: [{
      body: "<GetSessionTokenResponse><GetSessionTokenResult><Credentials><AccessKeyId>AK</AccessKeyId><SecretAccessKey>SK</SecretAccessKey>" +
        "<SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></GetSessionTokenResult></GetSessionTokenResponse>",
    }],
    async run() {
      AWS.config.update({ sts: { endpoint, region: "us-east-1" } });
      const credentials = new AWS.TemporaryCredentials({ DurationSeconds: 900 }, new AWS.Credentials("a", "b"));
      await credentials.getPromise();
      return credentials.accessKeyId;
    },
  },

  "ChainableTemporaryCredentials for a client, once for all its requests": {
    answers: [{
      to: "POST /",
      body: "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AK</AccessKeyId><SecretAccessKey>SK</SecretAccessKey>" +
        "<SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>",
    }, { to: "HEAD /b", more: 2 }],
    unordered: true,
    async run() {
      const credentials = new AWS.ChainableTemporaryCredentials({
        params: { RoleArn: "r", ExternalId: "e" },
        masterCredentials: new AWS.Credentials("a", "b"),
        stsConfig: { endpoint, region: "us-east-1" },
      });
      const client = new AWS.S3({ credentials, endpoint, s3ForcePathStyle: true });
      await Promise.all([1, 2, 3].map(() => client.headBucket({ Bucket: "b" }).promise()));
      return Object.keys(credentials);
    },
  },

  "an expired token is refreshed": {
    answers: [
      {
        to: "POST /",
        body: "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>FIRST</AccessKeyId><SecretAccessKey>SK</SecretAccessKey>" +
          "<SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>",
      },
      { to: "GET /b", status: 400, body: "<Error><Code>ExpiredToken</Code><Message>m</Message></Error>" },
      {
        to: "POST /",
        body: "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>SECOND</AccessKeyId><SecretAccessKey>SK</SecretAccessKey>" +
          "<SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>",
      },
      { to: "GET /b", body: "text" },
    ],
    async run() {
      const credentials = new AWS.ChainableTemporaryCredentials({
        params: { RoleArn: "r" },
        masterCredentials: new AWS.Credentials("a", "b"),
        stsConfig: { endpoint, region: "us-east-1" },
      });
      const client = new AWS.S3({ credentials, endpoint, s3ForcePathStyle: true, retryDelayOptions: { base: 1 } });
      const { $response } = await client.getObject({ Bucket: "b", Key: "k" }).promise();
      return [$response.retryCount, credentials.accessKeyId];
    },
  },

  "keys that are about to expire are refreshed before they are used": {
    answers: [
      {
        to: "POST /",
        more: 1,
        body: "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AK</AccessKeyId><SecretAccessKey>SK</SecretAccessKey>" +
          "<SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>",
      },
      { to: "HEAD /b", more: 1 },
    ],
    async run() {
      const credentials = new AWS.ChainableTemporaryCredentials({
        params: { RoleArn: "r" },
        masterCredentials: new AWS.Credentials("a", "b"),
        stsConfig: { endpoint, region: "us-east-1" },
      });
      const client = new AWS.S3({ credentials, endpoint, s3ForcePathStyle: true });
      await client.headBucket({ Bucket: "b" }).promise();
      credentials.expireTime = new Date(Date.now() + 5000);
      await client.headBucket({ Bucket: "b" }).promise();
    },
  },

  "a role that cannot be assumed is the client's error": {
    answers: [{
      status: 403,
      headers: { "x-amzn-requestid": "R1" },
      body: "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>",
    }],
    async run() {
      const credentials = new AWS.ChainableTemporaryCredentials({
        params: { RoleArn: "r" },
        masterCredentials: new AWS.Credentials("a", "b"),
        stsConfig: { endpoint, region: "us-east-1", maxRetries: 0 },
      });
      return settled(() => new AWS.S3({ credentials }).headBucket({ Bucket: "b" }).promise());
    },
  },

  "a code of a device": {
    answers: [{
      body: "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AK</AccessKeyId><SecretAccessKey>SK</SecretAccessKey>" +
        "<SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>",
    }],
    async run() {
      const credentials = new AWS.ChainableTemporaryCredentials({
        params: { RoleArn: "r", SerialNumber: "serial" },
        tokenCodeFn: (serial, callback) => callback(null, `code of ${serial}`),
        masterCredentials: new AWS.Credentials("a", "b"),
        stsConfig: { endpoint, region: "us-east-1" },
      });
      await credentials.getPromise();
    },
  },

  "a code that cannot be had": async () => {
    const make = (tokenCodeFn) =>
      new AWS.ChainableTemporaryCredentials({
        params: { RoleArn: "r", SerialNumber: "serial" },
        tokenCodeFn,
        masterCredentials: new AWS.Credentials("a", "b"),
      });
    return [
      await settled(() => make(undefined)),
      await settled(() => make((_, callback) => callback(new Error("lost"))).getPromise()),
      await settled(() => make((_, callback) => callback("lost")).getPromise()),
    ];
  },

  "a web identity, without a signature": {
    answers: [{
      body: "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>AK</AccessKeyId>" +
        "<SecretAccessKey>SK</SecretAccessKey><SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>" +
        "</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>",
    }],
    async run() {
      const credentials = new AWS.WebIdentityCredentials({ RoleArn: "a-role-of-some-length", WebIdentityToken: "token" }, { endpoint, region: "us-east-1" });
      await credentials.getPromise();
      return [Object.keys(credentials), credentials.accessKeyId, credentials.params, Object.keys(credentials.data)];
    },
  },

  "an assertion of SAML, without a signature": {
    answers: [{
      body: "<AssumeRoleWithSAMLResponse><AssumeRoleWithSAMLResult><Credentials><AccessKeyId>AK</AccessKeyId>" +
        "<SecretAccessKey>SK</SecretAccessKey><SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>" +
        "</AssumeRoleWithSAMLResult></AssumeRoleWithSAMLResponse>",
    }],
    async run() {
      AWS.config.update({ sts: { endpoint, region: "us-east-1" } });
      const credentials = new AWS.SAMLCredentials({ RoleArn: "r", PrincipalArn: "p", SAMLAssertion: "s" });
      await credentials.getPromise();
      return credentials.accessKeyId;
    },
  },

  "credentialsFrom fills what it is given": () => {
    const data = { Credentials: { AccessKeyId: "a", SecretAccessKey: "b", SessionToken: "c", Expiration: new Date(4e12) } };
    const filled = new AWS.Credentials();
    filled.expired = true;
    return [sts().credentialsFrom(data, filled) === filled, filled, filled.secretAccessKey, sts().credentialsFrom(null)];
  },

  "promises of another make": async () => {
    class Own extends Promise {}
    AWS.config.setPromisesDependency(Own);
    const made = [new AWS.Credentials("a", "b").getPromise() instanceof Own, s3().headBucket({}).promise().catch(() => {}) instanceof Own];
    AWS.config.setPromisesDependency(null);
    return [...made, new AWS.Credentials("a", "b").getPromise() instanceof Own];
  },
})
