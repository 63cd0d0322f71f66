({
  "a bucket elsewhere: 301 with its region in a header": {
    answers: [
      {
        status: 301,
        headers: { "x-amz-bucket-region": "eu-west-3" },
        body: "<Error><Code>PermanentRedirect</Code><Message>m</Message><Endpoint>b.s3-eu-west-3.amazonaws.com</Endpoint></Error>",
      },
      { headers: { etag: '"e"' } },
      { headers: { etag: '"e"' } },
    ],
    async run() {
      const client = s3();
      const data = await client.putObject({ Bucket: "examplebucket", Key: "k", Body: "b" }).promise();
      const { retryCount, redirectCount } = data.$response;
      await client.putObject({ Bucket: "examplebucket", Key: "again", Body: "b" }).promise();
      return { retryCount, redirectCount, cache: { ...client.bucketRegionCache }, region: client.config.region };
    },
  },

  "a bucket elsewhere: 400 with its region in XML": {
    answers: [
      {
        status: 400,
        body:
          "<Error><Code>AuthorizationHeaderMalformed</Code><Message>the region 'us-east-1' is wrong; expecting 'eu-west-3'</Message><Region>eu-west-3</Region></Error>",
      },
      { body: "text" },
    ],
    async run() {
      const data = await s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise();
      return { body: data.Body, retryCount: data.$response.retryCount, cache: { ...AWS.S3.prototype.bucketRegionCache } };
    },
  },

  "a bucket elsewhere, that does not say where": {
    answers: [
      { status: 400, body: "<Error><Code>AuthorizationHeaderMalformed</Code><Message>m</Message></Error>" },
      { status: 403, headers: { "x-amz-bucket-region": "ap-south-1" } },
      { body: "text" },
    ],
    async run() {
      const data = await s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise();
      return { body: data.Body, retryCount: data.$response.retryCount };
    },
  },

  "a bucket elsewhere, that nobody says where": {
    answers: [
      { status: 301, body: "<Error><Code>PermanentRedirect</Code><Message>m</Message></Error>" },
      { status: 301 },
    ],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "HEAD elsewhere: 301": {
    answers: [{ status: 301, headers: { "x-amz-bucket-region": "eu-west-3" } }, { headers: { "content-length": "3" } }],
    async run() {
      const data = await s3().headObject({ Bucket: "examplebucket", Key: "k" }).promise();
      return { data, retryCount: data.$response.retryCount };
    },
  },

  "HEAD elsewhere: 400 and a probe": {
    answers: [{ status: 400 }, { status: 400, headers: { "x-amz-bucket-region": "eu-west-3" } }, {}],
    async run() {
      const { data, error } = await settled(() => s3().headObject({ Bucket: "examplebucket", Key: "k" }).promise());
      return { data, error, retryCount: data?.$response.retryCount };
    },
  },

  "headBucket elsewhere is not probed": {
    answers: [{ status: 400, more: "always" }],
    run: () => settled(() => s3().headBucket({ Bucket: "examplebucket" }).promise()),
  },

  "listObjects elsewhere is not probed": {
    answers: [{ status: 301, body: "<Error><Code>PermanentRedirect</Code><Message>m</Message></Error>" }],
    run: () => settled(() => s3().listObjects({ Bucket: "examplebucket" }).promise()),
  },

  "elsewhere without retries": {
    answers: [{
      status: 301,
      headers: { "x-amz-bucket-region": "eu-west-3" },
      body: "<Error><Code>PermanentRedirect</Code><Message>m</Message></Error>",
    }],
    run: () => settled(() => s3({ maxRetries: 0 }).getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "elsewhere is where it was asked already": {
    answers: [{
      status: 301,
      headers: { "x-amz-bucket-region": "us-east-1" },
      body: "<Error><Code>PermanentRedirect</Code><Message>m</Message></Error>",
    }],
    run: () => settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "elsewhere from a region of its own: 400 is final": {
    answers: [{
      status: 400,
      body: "<Error><Code>AuthorizationHeaderMalformed</Code><Message>m</Message><Region>eu-west-3</Region></Error>",
    }],
    run: () => settled(() => s3({ region: "eu-central-1" }).getObject({ Bucket: "examplebucket", Key: "k" }).promise()),
  },

  "elsewhere from a region of its own: 301 is followed": {
    answers: [
      {
        status: 301,
        headers: { "x-amz-bucket-region": "us-east-1" },
        body: "<Error><Code>PermanentRedirect</Code><Message>m</Message></Error>",
      },
      { body: "text" },
    ],
    async run() {
      const data = await s3({ region: "eu-central-1" }).getObject({ Bucket: "examplebucket", Key: "k" }).promise();
      return { retryCount: data.$response.retryCount };
    },
  },

  "elsewhere with an endpoint of its own: the host stays": {
    answers: [
      {
        status: 301,
        headers: { "x-amz-bucket-region": "eu-west-3" },
        body: "<Error><Code>PermanentRedirect</Code><Message>m</Message></Error>",
      },
      { body: "text" },
    ],
    async run() {
      const { data, error } = await settled(() => direct().getObject({ Bucket: "examplebucket", Key: "k" }).promise());
      return { body: data?.Body, error };
    },
  },

  "the cache fills from a success, and can be cleared": {
    answers: [
      { headers: { "x-amz-bucket-region": "ca-central-1" } },
      { body: "text" },
      { body: "text" },
    ],
    async run() {
      const client = s3();
      await client.headBucket({ Bucket: "examplebucket" }).promise();
      await client.getObject({ Bucket: "examplebucket", Key: "moved" }).promise();
      client.clearBucketRegionCache("examplebucket");
      await client.getObject({ Bucket: "examplebucket", Key: "cleared" }).promise();
      return { ...AWS.S3.prototype.bucketRegionCache };
    },
  },

  "createBucket and deleteBucket keep the cache": {
    answers: [{ headers: { location: "/examplebucket" } }, { status: 204 }, {}, {}],
    async run() {
      const seen = [];
      const client = s3({ region: "eu-west-3" });
      seen.push(await client.createBucket({ Bucket: "examplebucket" }).promise(), { ...client.bucketRegionCache });
      seen.push(await client.deleteBucket({ Bucket: "examplebucket" }).promise(), { ...client.bucketRegionCache });
      await s3().createBucket({ Bucket: "examplebucket" }).promise();
      seen.push({ ...client.bucketRegionCache });
      const CreateBucketConfiguration = { LocationConstraint: "EU" };
      await s3().createBucket({ Bucket: "otherbucket", CreateBucketConfiguration }).promise();
      return [...seen, { ...client.bucketRegionCache }];
    },
  },

  "a redirect with a Location": {
    answers: [{ status: 307, headers: { location: "https://examplebucket.s3-us-west-2.amazonaws.com/k" } }, { body: "text" }],
    async run() {
      const data = await s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise();
      const { redirectCount, retryCount } = data.$response;
      return { body: data.Body, redirectCount, retryCount };
    },
  },

  "redirects without end": {
    answers: [{ status: 307, headers: { location: "https://examplebucket.s3-us-west-2.amazonaws.com/k" }, more: "always" }],
    async run() {
      const request = s3({ maxRedirects: 2, maxRetries: 0 }).getObject({ Bucket: "examplebucket", Key: "k" });
      const { error } = await settled(() => request.promise());
      const { redirectCount, retryCount } = request.response;
      return { code: error.code, statusCode: error.statusCode, retryable: error.retryable, redirectCount, retryCount };
    },
  },

  "S3's endpoints by region": {
    answers: [],
    run: () =>
      [undefined, null, "", "us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "xx-nowhere-9", "cn-north-1", "us-gov-west-1", "us-iso-east-1"]
        .map((region) => {
          const { config, endpoint, isGlobalEndpoint } = s3({ region });
          return [region, config.region, config.endpoint, endpoint.href, config.signatureVersion, isGlobalEndpoint];
        }),
  },

  "STS's endpoints by region": {
    answers: [],
    run: () =>
      [undefined, null, "", "us-east-1", "us-west-2", "xx-nowhere-9", "cn-north-1", "cn-northwest-1", "us-gov-west-1", "us-gov-east-1"].map((region) => {
        const { config, endpoint, isGlobalEndpoint, signingRegion } = sts({ region });
        return [region, config.region, endpoint.href, isGlobalEndpoint, signingRegion];
      }),
  },

  "STS goes to the global endpoint, and signs for us-east-1": {
    answers: [{
      body: "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>a</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>",
      more: "always",
    }],
    async run() {
      for (const region of [undefined, "eu-west-1", "us-gov-east-1", "cn-north-1"]) await sts({ region }).getCallerIdentity().promise();
    },
  },

  "stsRegionalEndpoints": {
    answers: [{
      body: "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>a</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>",
      more: "always",
    }],
    async run() {
      const client = sts({ region: "eu-west-1", stsRegionalEndpoints: "regional" });
      await client.getCallerIdentity().promise();
      const { error } = await settled(() => sts({ stsRegionalEndpoints: "bogus" }).getCallerIdentity().promise());
      return { host: client.endpoint.host, error };
    },
  },

  "s3UsEast1RegionalEndpoint": {
    answers: [{ body: "text", more: "always" }],
    async run() {
      for (const flag of ["legacy", "regional", "REGIONAL"]) {
        await s3({ s3UsEast1RegionalEndpoint: flag }).getObject({ Bucket: "examplebucket", Key: "k" }).promise();
      }
    },
  },

  "endpoints of options": {
    answers: [{ more: "always" }],
    async run() {
      const ask = (options, Bucket = "examplebucket") =>
        settled(() => s3(options).putObject({ Bucket, Key: "k" }).promise()).then(({ error }) => error?.message);
      return [
        await ask({ sslEnabled: false }),
        await ask({ useDualstack: true, region: "eu-west-1" }),
        await ask({ useDualstackEndpoint: true }),
        await ask({ useFipsEndpoint: true, region: "us-east-2" }),
        await ask({ useAccelerateEndpoint: true }),
        await ask({ useAccelerateEndpoint: true }, "dotted.bucket"),
        await ask({ endpoint: "store.example.com" }),
        await ask({ endpoint: "http://store.example.com:9000/" }),
        await ask({ endpoint: "http://store.example.com:9000", s3ForcePathStyle: true }),
        await ask({ endpoint: "{scheme}://{service}.{region}.example.com", region: "r-1" }),
        await ask({ endpoint: "store.example.com", sslEnabled: false }),
        await ask({ endpoint: "http://examplebucket.store.example.com", s3BucketEndpoint: true }),
        await ask({ endpoint: new AWS.Endpoint("https://store.example.com:8443") }),
        await ask({ s3ForcePathStyle: true, region: "eu-west-1" }),
      ];
    },
  },

  "where buckets are named": {
    answers: [{ more: "always" }],
    async run() {
      for (const Bucket of ["my-bucket", "my.bucket.com", "MyBucket", "my_bucket", "ab", "192.168.1.1", "bucket-", "a..b"]) {
        await s3().putObject({ Bucket, Key: "k" }).promise();
        await s3({ sslEnabled: false }).putObject({ Bucket, Key: "k" }).promise();
      }
    },
  },

  "how keys are written": {
    answers: [{ more: "always" }],
    async run() {
      const keys = ["a b/c+d", "/leading", "a//b", "a/../b", "*()'!~", "\u00fc\u20ac\ud83d\ude00", "?q=1#h", "a&b=c;d:e@f,g$", "%41"];
      for (const Key of keys) await s3().putObject({ Bucket: "examplebucket", Key }).promise();
    },
  },

  "an ambient role call goes where it goes by default": {
    ambient: true,
    answers: [{
      body:
        "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AKID</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2030-01-02T03:04:05Z</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>i:s</AssumedRoleId><Arn>arn</Arn></AssumedRoleUser><PackedPolicySize>6</PackedPolicySize></AssumeRoleResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></AssumeRoleResponse>",
    }],
    async run() {
      const data = await new AWS.STS().assumeRole({
        RoleArn: "arn:aws:iam::111122223333:role/x",
        RoleSessionName: "s",
        ExternalId: "ext 1&2",
        DurationSeconds: 900,
        Tags: [{ Key: "a", Value: "b" }],
      }).promise();
      return { data, requestId: data.$response.requestId };
    },
  },
});
