({
  "an empty list has its lists": {
    answers: [{
      body:
        '<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><Prefix/><KeyCount>0</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated></ListBucketResult>',
    }],
    run: () => s3().listObjectsV2({ Bucket: "examplebucket" }).promise(),
  },

  "a list with everything": {
    answers: [{
      body:
        "<ListBucketResult><IsTruncated>true</IsTruncated><Contents><Key>a&amp;b \u00fc</Key><LastModified>2020-01-02T03:04:05.678Z</LastModified><ETag>&quot;e&quot;</ETag><Size>5368709120</Size><StorageClass>STANDARD</StorageClass><Owner><ID>o</ID><DisplayName>d</DisplayName></Owner></Contents><Contents><Key> spaces </Key><Size>0</Size></Contents><Name>b</Name><Prefix>p</Prefix><Delimiter>/</Delimiter><MaxKeys>2</MaxKeys><CommonPrefixes><Prefix>x/</Prefix></CommonPrefixes><EncodingType>url</EncodingType><KeyCount>2</KeyCount><ContinuationToken>t</ContinuationToken><NextContinuationToken>n</NextContinuationToken><StartAfter>s</StartAfter><Unknown>u</Unknown></ListBucketResult>",
    }],
    run: () => s3().listObjectsV2({ Bucket: "examplebucket" }).promise(),
  },

  "a list with an empty body": {
    answers: [{}],
    run: () => s3().listObjectsV2({ Bucket: "examplebucket" }).promise(),
  },

  "getObject with every header": {
    answers: [{
      body: "text",
      headers: {
        "accept-ranges": "bytes",
        "last-modified": "Thu, 02 Jan 2020 03:04:05 GMT",
        etag: '"e"',
        "content-type": "text/plain; charset=utf-8",
        "content-encoding": "identity",
        "content-disposition": "attachment",
        "content-language": "de",
        "cache-control": "no-cache",
        expires: "Thu, 02 Jan 2020 03:04:05 GMT",
        "x-amz-meta-Some-Name": "Value",
        "x-amz-meta-other": "",
        "x-amz-version-id": "v1",
        "x-amz-delete-marker": "false",
        "x-amz-missing-meta": "2",
        "x-amz-storage-class": "STANDARD_IA",
        "x-amz-server-side-encryption": "aws:kms",
        "x-amz-server-side-encryption-aws-kms-key-id": "key",
        "x-amz-server-side-encryption-bucket-key-enabled": "true",
        "x-amz-restore": 'ongoing-request="false"',
        "x-amz-expiration": "x",
        "x-amz-tagging-count": "3",
        "x-amz-mp-parts-count": "4",
        "x-amz-replication-status": "COMPLETED",
        "x-amz-object-lock-mode": "GOVERNANCE",
        "x-amz-object-lock-retain-until-date": "2030-01-02T03:04:05Z",
        "x-amz-object-lock-legal-hold": "ON",
        "x-amz-website-redirect-location": "/x",
        "x-amz-request-charged": "requester",
        "x-amz-checksum-sha256": "c",
      },
    }],
    async run() {
      const data = await s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise();
      return { data, same: data.Body === data.$response.httpResponse.body };
    },
  },

  "getObject of nothing": {
    answers: [{}],
    async run() {
      const data = await s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise();
      return { data, json: JSON.stringify(data.Body), isBuffer: Buffer.isBuffer(data.Body) };
    },
  },

  "getObject of a range": {
    answers: [{ status: 206, body: "ex", headers: { "content-range": "bytes 1-2/4" } }],
    async run() {
      const data = await s3().getObject({ Bucket: "examplebucket", Key: "k", Range: "bytes=1-2", VersionId: "v/1", ResponseContentType: "text/x" }).promise();
      return { data, status: data.$response.httpResponse.statusCode };
    },
  },

  "headObject": {
    answers: [{ headers: { "content-length": "7", "content-type": "text/plain", "x-amz-meta-A": "b", expires: "Thu, 02 Jan 2020 03:04:05 GMT" } }],
    run: () => s3().headObject({ Bucket: "examplebucket", Key: "k" }).promise(),
  },

  "headBucket": {
    answers: [{ headers: { "x-amz-bucket-region": "us-east-1", "x-amz-access-point-alias": "false" } }],
    run: () => s3().headBucket({ Bucket: "examplebucket" }).promise(),
  },

  "dates in other forms": {
    answers: [
      { headers: { "last-modified": "2020-01-02T03:04:05Z" } },
      { headers: { "last-modified": "1577934245" } },
    ],
    async run() {
      const told = [];
      for (let i = 0; i < 2; i++) told.push(await settled(() => s3().headObject({ Bucket: "examplebucket", Key: "k" }).promise()));
      return told;
    },
  },

  "deleteObject with a marker and without": {
    answers: [{ status: 204 }, { status: 204, headers: { "x-amz-delete-marker": "true", "x-amz-version-id": "v1" } }],
    async run() {
      return [
        await s3().deleteObject({ Bucket: "examplebucket", Key: "k" }).promise(),
        await s3().deleteObject({ Bucket: "examplebucket", Key: "k" }).promise(),
      ];
    },
  },

  "deleteObjects": {
    answers: [{
      body:
        "<DeleteResult><Deleted><Key>a</Key></Deleted><Deleted><Key>b</Key><DeleteMarker>true</DeleteMarker><DeleteMarkerVersionId>v</DeleteMarkerVersionId></Deleted><Error><Key>c</Key><Code>AccessDenied</Code><Message>no</Message></Error></DeleteResult>",
    }, { body: "<DeleteResult/>" }],
    async run() {
      const ask = (Delete) => s3().deleteObjects({ Bucket: "examplebucket", Delete }).promise();
      return [
        await ask({ Objects: [{ Key: "a" }, { Key: "b", VersionId: "v" }, { Key: "c <&> \u00fc" }] }),
        await ask({ Objects: [{ Key: "a" }], Quiet: true }),
      ];
    },
  },

  "copyObject": {
    answers: [{
      headers: { "x-amz-copy-source-version-id": "v0", "x-amz-version-id": "v1" },
      body: "<CopyObjectResult><LastModified>2020-01-02T03:04:05.000Z</LastModified><ETag>&quot;e&quot;</ETag></CopyObjectResult>",
    }],
    async run() {
      const data = await s3().copyObject({
        Bucket: "examplebucket",
        Key: "k",
        CopySource: "/b/k \u00fc",
        MetadataDirective: "REPLACE",
        Metadata: { A: "1" },
        CopySourceIfModifiedSince: new Date(0),
      }).promise();
      return { data, isDate: data.CopyObjectResult.LastModified instanceof Date, hoisted: [data.ETag, data.LastModified] };
    },
  },

  "getBucketLocation": {
    answers: [
      { body: '<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>' },
      { body: "<LocationConstraint>eu-west-3</LocationConstraint>" },
      { body: "<LocationConstraint>EU</LocationConstraint>" },
    ],
    async run() {
      const told = [];
      for (let i = 0; i < 3; i++) told.push(await s3().getBucketLocation({ Bucket: "examplebucket" }).promise());
      return told;
    },
  },

  "createBucket": {
    answers: [{ headers: { location: "/x" }, more: "always" }],
    async run() {
      const params = { Bucket: "examplebucket" };
      const data = [
        await s3({ region: "eu-west-3" }).createBucket(params).promise(),
        await s3().createBucket(params).promise(),
        await direct().createBucket(params).promise(),
        await direct({ region: "eu-west-3" }).createBucket(params).promise(),
        await s3({ region: "eu-west-3" }).createBucket({ ...params, CreateBucketConfiguration: { LocationConstraint: "x" } }).promise(),
      ];
      return { data, params };
    },
  },

  "getBucketPolicy is text": {
    answers: [{ body: '{"Version":"2012-10-17"}' }],
    run: () => s3().getBucketPolicy({ Bucket: "examplebucket" }).promise(),
  },

  "listBuckets": {
    answers: [{ body: "<ListAllMyBucketsResult><Owner><ID>o</ID></Owner><Buckets/></ListAllMyBucketsResult>" }],
    run: () => s3().listBuckets().promise(),
  },

  "assumeRole and getCallerIdentity": {
    answers: [
      {
        headers: { "x-amzn-requestid": "HEAD" },
        body:
          '<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser><AssumedRoleId>i:s</AssumedRoleId><Arn>arn</Arn></AssumedRoleUser><Credentials><AccessKeyId>AKID</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2030-01-02T03:04:05Z</Expiration></Credentials><PackedPolicySize>6</PackedPolicySize></AssumeRoleResult><ResponseMetadata><RequestId>BODY</RequestId></ResponseMetadata></AssumeRoleResponse>',
      },
      {
        body:
          "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn</Arn><UserId>u</UserId><Account>000000000123</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>BODY</RequestId></ResponseMetadata></GetCallerIdentityResponse>",
      },
    ],
    async run() {
      const role = { RoleArn: "arn:aws:iam::1:role/x", RoleSessionName: "s", ExternalId: "ext 1", DurationSeconds: 900 };
      const first = await sts().assumeRole(role).promise();
      const second = await sts().getCallerIdentity({}).promise();
      return [first, first.$response.requestId, second, second.$response.requestId];
    },
  },

  "assumeRoleWithWebIdentity is not signed": {
    answers: [{ body: "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult/></AssumeRoleWithWebIdentityResponse>" }],
    run: () =>
      new AWS.STS().assumeRoleWithWebIdentity({ RoleArn: "arn:aws:iam::1:role/x", RoleSessionName: "s", WebIdentityToken: "tok en" }).promise(),
  },

  "the response beside the data": {
    answers: [{ status: 200, reason: "Fine", body: "text", headers: { "X-Amz-Request-Id": "ID1", "x-amz-id-2": "EXT1", "x-amz-cf-id": "CF1", "X-Custom": "a" } }],
    async run() {
      const request = direct().getObject({ Bucket: "examplebucket", Key: "k" });
      const data = await request.promise();
      const { $response } = data;
      const { httpResponse } = $response;
      return {
        listed: Object.keys(data).includes("$response"),
        json: "$response" in JSON.parse(JSON.stringify(data)),
        ids: [$response.requestId, $response.extendedRequestId, $response.cfId],
        same: [$response.data === data, $response.request === request, request.response === $response],
        error: $response.error,
        counts: [$response.retryCount, $response.redirectCount, $response.maxRetries, $response.maxRedirects],
        status: [httpResponse.statusCode, httpResponse.statusMessage],
        headers: httpResponse.headers,
        body: httpResponse.body,
        pages: $response.hasNextPage(),
        next: (await settled(() => $response.nextPage())).error,
        isResponse: $response instanceof AWS.Response,
      };
    },
  },

  "pages by hand, and by nextPage": {
    answers: [
      { to: "GET /?list-type=2", body: "<ListBucketResult><Contents><Key>a</Key></Contents><IsTruncated>true</IsTruncated><NextContinuationToken>t/1</NextContinuationToken></ListBucketResult>" },
      { body: "<ListBucketResult><Contents><Key>b</Key></Contents><IsTruncated>false</IsTruncated></ListBucketResult>" },
      { body: "<ListBucketResult><Contents><Key>a</Key></Contents><IsTruncated>true</IsTruncated><NextContinuationToken>t/1</NextContinuationToken></ListBucketResult>" },
      { body: "<ListBucketResult><Contents><Key>b</Key></Contents><IsTruncated>false</IsTruncated></ListBucketResult>" },
    ],
    async run() {
      const found = [];
      let ContinuationToken;
      do {
        const data = await s3().listObjectsV2({ Bucket: "examplebucket", MaxKeys: 1, ContinuationToken }).promise();
        found.push(...data.Contents.map(({ Key }) => Key));
        ContinuationToken = data.NextContinuationToken;
      } while (ContinuationToken);
      const first = await s3().listObjectsV2({ Bucket: "examplebucket", MaxKeys: 1 }).promise();
      const next = first.$response.nextPage();
      const second = await next.promise();
      return [found, first.$response.hasNextPage(), second.Contents, second.$response.hasNextPage(), second.$response.nextPage()];
    },
  },

  "eachPage visits each page, then ends": {
    answers: [
      { body: "<ListBucketResult><Contents><Key>a</Key></Contents><NextContinuationToken>t1</NextContinuationToken></ListBucketResult>" },
      { body: "<ListBucketResult><Contents><Key>b</Key></Contents><NextContinuationToken>t2</NextContinuationToken></ListBucketResult>" },
      { body: "<ListBucketResult><Contents><Key>c</Key></Contents></ListBucketResult>" },
    ],
    run: () =>
      new Promise((resolve) => {
        const seen = [];
        s3().listObjectsV2({ Bucket: "examplebucket" }).eachPage((...args) => {
          const [error, data] = args;
          seen.push([args.length, error, data?.Contents.map(({ Key }) => Key) ?? data]);
          if (!data) resolve(seen);
        });
      }),
  },

  "eachPage ends where the callback says false": {
    answers: [{ body: "<ListBucketResult><Contents><Key>a</Key></Contents><NextContinuationToken>t1</NextContinuationToken></ListBucketResult>", more: "always" }],
    async run() {
      const seen = [];
      s3().listObjectsV2({ Bucket: "examplebucket" }).eachPage((error, data) => {
        seen.push(data?.NextContinuationToken ?? data);
        return seen.length < 2;
      });
      await sleep(150);
      return seen;
    },
  },

  "eachPage waits for done": {
    answers: [
      { body: "<ListBucketResult><Contents><Key>a</Key></Contents><NextContinuationToken>t1</NextContinuationToken></ListBucketResult>" },
      { body: "<ListBucketResult><Contents><Key>b</Key></Contents></ListBucketResult>" },
    ],
    run: () =>
      new Promise((resolve) => {
        const seen = [];
        s3().listObjectsV2({ Bucket: "examplebucket" }).eachPage((error, data, done) => {
          seen.push([error, data?.Contents.length ?? data, typeof done]);
          if (!data) return resolve(seen);
          setTimeout(() => {
            seen.push("done");
            done();
          }, 5);
        });
      }),
  },

  "eachItem visits each item": {
    answers: [
      { body: "<ListBucketResult><Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents><NextContinuationToken>t1</NextContinuationToken></ListBucketResult>" },
      { body: "<ListBucketResult><Contents><Key>c</Key></Contents></ListBucketResult>" },
    ],
    run: () =>
      new Promise((resolve) => {
        const seen = [];
        s3().listObjectsV2({ Bucket: "examplebucket" }).eachItem((error, item) => {
          seen.push(item?.Key ?? item);
          if (!item) resolve(seen);
        });
      }),
  },

  "eachPage is told of an error": {
    answers: [{ status: 404, body: "<Error><Code>NoSuchBucket</Code><Message>m</Message></Error>" }],
    run: () =>
      new Promise((resolve) => {
        s3().listObjectsV2({ Bucket: "examplebucket" }).eachPage((error, data) => resolve([error?.code, data]));
      }),
  },

  "which operations have pages": {
    answers: [],
    run: () =>
      ["listBuckets", "listMultipartUploads", "listObjectVersions", "listObjects", "listObjectsV2", "listParts", "getObject"].map((name) => {
        const request = s3()[name]({ Bucket: "examplebucket", Key: "k", UploadId: "u" });
        return [name, request.isPageable()];
      }),
  },

  "listObjects goes on from NextMarker, or from the last key": {
    answers: [
      { body: "<ListBucketResult><IsTruncated>true</IsTruncated><Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents></ListBucketResult>" },
      { body: "<ListBucketResult><IsTruncated>true</IsTruncated><NextMarker>m</NextMarker><Contents><Key>c</Key></Contents></ListBucketResult>" },
      { body: "<ListBucketResult><IsTruncated>false</IsTruncated><NextMarker>n</NextMarker></ListBucketResult>" },
    ],
    run: () =>
      new Promise((resolve) => {
        const seen = [];
        s3().listObjects({ Bucket: "examplebucket" }).eachPage((error, data) => {
          seen.push(error?.message ?? data?.Contents.length);
          if (!data) resolve(seen);
        });
      }),
  },

  "a promise of a finished request is its result": {
    answers: [{ body: "text" }],
    async run() {
      const request = s3().getObject({ Bucket: "examplebucket", Key: "k" });
      const first = await request.promise();
      const second = await request.promise();
      return first === second;
    },
  },

  "a promise after a callback sends once more": {
    answers: [{ body: "one" }, { body: "two" }],
    async run() {
      const calls = [];
      const request = s3().getObject({ Bucket: "examplebucket", Key: "k" }, (error, data) => calls.push(data.Body.toString()));
      const data = await request.promise();
      await sleep(30);
      return { bodies: calls.length, own: typeof data.Body.toString() };
    },
  },

  "a promise is V8's own": {
    answers: [{ body: "text" }],
    async run() {
      const promise = s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise();
      const isPromise = promise instanceof Promise;
      await promise;
      return { isPromise, tag: Object.prototype.toString.call(promise) };
    },
  },

  "send gives the response, and calls back with it as this": {
    answers: [{ body: "text" }],
    run: () =>
      new Promise((resolve) => {
        const request = s3().getObject({ Bucket: "examplebucket", Key: "k" });
        let returned;
        const isSame = [];
        returned = request.send(function (error, data) {
          isSame.push(this === request.response, error, data.Body);
          setTimeout(() => resolve([isSame, returned === undefined ? undefined : returned === request.response]), 0);
        });
      }),
  },

  "events of a get, a put and a 404": {
    answers: [{ body: "text" }, { headers: { etag: '"e"' } }, { status: 404, body: "<Error><Code>NoSuchKey</Code></Error>" }],
    async run() {
      const names = [
        "validate", "build", "afterBuild", "sign", "send", "httpHeaders", "httpData", "httpDone", "httpError", "httpUploadProgress",
        "httpDownloadProgress", "validateResponse", "extractData", "extractError", "retry", "afterRetry", "success", "error", "complete",
      ];
      const trace = async (request) => {
        const order = [];
        for (const name of names) {
          request.on(name, function (...args) {
            const told = args.map((arg) => arg === request ? "request" : arg === request.response ? "response" : typeof arg === "object" && "loaded" in (arg ?? {}) ? arg : typeof arg);
            order.push([name, this === request, ...told]);
          });
        }
        await settled(() => request.promise());
        return order;
      };
      return [
        await trace(direct().getObject({ Bucket: "b", Key: "k" })),
        await trace(direct().putObject({ Bucket: "b", Key: "k", Body: "12345" })),
        await trace(direct().getObject({ Bucket: "b", Key: "k" })),
      ];
    },
  },

  "a header set while building is sent and signed": {
    answers: [{}],
    async run() {
      const request = s3().putObject({ Bucket: "examplebucket", Key: "k", Body: "b" });
      request.on("build", ({ httpRequest }) => {
        httpRequest.headers["X-Amz-Meta-Own"] = "value";
        httpRequest.headers["X-Other"] = "1";
      });
      await request.promise();
    },
  },

  "what a listener throws": {
    answers: [{}],
    async run() {
      const told = [];
      for (const name of ["validate", "build", "sign"]) {
        const request = s3().putObject({ Bucket: "examplebucket", Key: "k" });
        request.on(name, () => {
          throw Object.assign(new Error(`in ${name}`), { code: "Own", extra: 1 });
        });
        told.push((await settled(() => request.promise())).error);
      }
      return told;
    },
  },

  "a request that is aborted": {
    answers: [{ body: "text", delay: 300 }],
    async run() {
      const request = direct().getObject({ Bucket: "b", Key: "k" });
      const outcome = settled(() => request.promise());
      await sleep(50);
      const returned = request.abort();
      const { error } = await outcome;
      return { error, same: returned === request };
    },
  },

  "a request that is aborted before it is sent": {
    answers: [],
    async run() {
      const request = direct().getObject({ Bucket: "b", Key: "k" });
      request.abort();
      return settled(() => request.promise());
    },
  },

  "makeUnauthenticatedRequest and toUnauthenticated": {
    answers: [{ body: "text", more: 1 }],
    async run() {
      const client = new AWS.S3();
      const one = await client.makeUnauthenticatedRequest("getObject", { Bucket: "examplebucket", Key: "k" }).promise();
      const request = client.getObject({ Bucket: "examplebucket", Key: "k" });
      request.toUnauthenticated();
      const two = await request.promise();
      return [one.Body, two.Body];
    },
  },

  "makeRequest by name": {
    answers: [{ body: "text" }],
    async run() {
      const data = await s3().makeRequest("getObject", { Bucket: "examplebucket", Key: "k" }).promise();
      return data.Body;
    },
  },
});
