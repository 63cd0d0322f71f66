// At a fixed time, so that signatures can be compared.
(() => {
  const time = Date.UTC(2020, 0, 2, 3, 4, 5);

  // Clients of AWS's own hosts whose clocks say that time; again where a second began in between.
  const fixed = (make) => ({
    answers: [],
    async run() {
      const clock = () => ({ systemClockOffset: time + 300 - Date.now() });
      const clients = {
        s3: (options) => s3({ ...clock(), ...options }),
        sts: (options) => sts({ ...clock(), ...options }),
        sns: (options) => new AWS.SNS({ ...keys, region: "eu-west-1", ...clock(), ...options }),
      };
      let made;
      for (let i = 0; i < 20; i++) {
        const start = Date.now();
        made = await make(clients);
        if (Date.now() - start < 500) break;
      }
      return made;
    },
  });

  return {
    "the form follows the region": fixed(({ s3, sts }) =>
      ["us-east-1", "eu-west-1", "us-west-2", "eu-central-1", "us-east-2", "cn-north-1", "us-gov-west-1"].map((region) =>
        s3({ region }).getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k" })
      )),

    "the form follows signatureVersion": fixed(({ s3, sts }) =>
      ["v2", "s3", "v4"].map((signatureVersion) =>
        s3({ signatureVersion, region: "eu-central-1" }).getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k" })
      )),

    "a signature version that presigned URLs do not have": fixed(({ s3, sts }) =>
      settled(() => s3({ signatureVersion: "v3" }).getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k" }))),

    "a custom endpoint has the older form, with the bucket in its host or path": fixed(({ s3, sts }) =>
      [{}, { s3ForcePathStyle: true }, { signatureVersion: "v4" }, { s3BucketEndpoint: true }].map((options) =>
        s3({ endpoint: "http://files.example.com:9000", ...options }).getSignedUrl("getObject", {
          Bucket: "examplebucket",
          Key: "a b/c+d",
        })
      )),

    "where the bucket is named": fixed(({ s3, sts }) =>
      ["examplebucket", "example.bucket", "Example_Bucket"].map((Bucket) =>
        s3().getSignedUrl("getObject", { Bucket, Key: "k" })
      )),

    "accelerated and dual-stack hosts": fixed(({ s3, sts }) =>
      [{ useAccelerateEndpoint: true }, { useDualstack: true, region: "eu-west-1" }, { sslEnabled: false }].map((options) =>
        s3(options).getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k" })
      )),

    "keys as they are": fixed(({ s3, sts }) =>
      ["/lead", "a//b", "../x", "ü~!'()*", "q?x=1&y#z", "%41"].map((Key) =>
        s3({ signatureVersion: "v4" }).getSignedUrl("getObject", { Bucket: "examplebucket", Key })
      )),

    "what answers are to say": fixed(({ s3, sts }) =>
      ["v4", "v2"].map((signatureVersion) =>
        s3({ signatureVersion }).getSignedUrl("getObject", {
          Bucket: "examplebucket",
          Key: "k",
          ResponseContentType: "text/csv; charset=utf-8",
          ResponseContentDisposition: 'attachment; filename="ü b.txt"',
          ResponseCacheControl: "no-cache",
          Range: "bytes=0-9",
          IfMatch: '"e"',
          VersionId: "v+1",
        })
      )),

    "headers of an upload": fixed(({ s3, sts }) =>
      ["v4", "v2"].map((signatureVersion) =>
        s3({ signatureVersion }).getSignedUrl("putObject", {
          Bucket: "examplebucket",
          Key: "k",
          ACL: "public-read",
          CacheControl: "max-age=1",
          ContentDisposition: "inline",
          ContentEncoding: "gzip",
          ContentMD5: "XUFAKrxLKna5cZ2REBfFkg==",
          ContentType: "text/plain",
          Metadata: { Foo: "Bar", "x-y": "  two  spaces " },
          ServerSideEncryption: "AES256",
          StorageClass: "STANDARD_IA",
          Tagging: "a=b&c=d",
          WebsiteRedirectLocation: "/other",
        })
      )),

    "a body is part of what is signed": fixed(({ s3, sts }) =>
      ["v4", "v2"].map((signatureVersion) =>
        ["hello", Buffer.from("hello"), ""].map((Body) =>
          s3({ signatureVersion }).getSignedUrl("putObject", { Bucket: "examplebucket", Key: "k", Body })
        )
      )),

    "sub-resources": fixed(({ s3, sts }) =>
      ["v4", "v2"].map((signatureVersion) => [
        s3({ signatureVersion }).getSignedUrl("getObjectAcl", { Bucket: "examplebucket", Key: "k" }),
        s3({ signatureVersion }).getSignedUrl("getBucketLocation", { Bucket: "examplebucket" }),
        s3({ signatureVersion }).getSignedUrl("createMultipartUpload", { Bucket: "examplebucket", Key: "k" }),
        s3({ signatureVersion }).getSignedUrl("listParts", { Bucket: "examplebucket", Key: "k", UploadId: "U+1/2" }),
        s3({ signatureVersion }).getSignedUrl("getObjectTagging", { Bucket: "examplebucket", Key: "k" }),
        s3({ signatureVersion }).getSignedUrl("listObjectsV2", { Bucket: "examplebucket", Prefix: "a b/", MaxKeys: 7 }),
        s3({ signatureVersion }).getSignedUrl("listBuckets"),
        s3({ signatureVersion }).getSignedUrl("deleteObject", { Bucket: "examplebucket", Key: "k", VersionId: "v1" }),
      ])),

    "a token is part of the URL": fixed(({ s3, sts }) =>
      ["v4", "v2"].map((signatureVersion) =>
        s3({ signatureVersion, sessionToken: "TOK/+=" }).getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k" })
      )),

    "how long": fixed(({ s3, sts }) =>
      [undefined, 0, null, 1, 60.5, 604800].map((Expires) => {
        const url = s3({ signatureVersion: "v4" }).getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k", Expires });
        return /X-Amz-Expires=([^&]*)/.exec(url)[1];
      })),

    "longer than a week": fixed(({ s3, sts }) =>
      settled(() =>
        s3({ signatureVersion: "v4" }).getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k", Expires: 604801 })
      )),

    "a time that is no number": fixed(({ s3, sts }) =>
      settled(() => s3().getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k", Expires: "60" }))),

    "a length": fixed(({ s3, sts }) =>
      settled(() => s3().getSignedUrl("putObject", { Bucket: "examplebucket", Key: "k", ContentLength: 3 }))),

    "parameters that are wrong": fixed(({ s3, sts }) => settled(() => s3().getSignedUrl("getObject", { Key: 5, Foo: 1 }))),

    "without credentials": fixed(({ s3, sts }) =>
      settled(() => new AWS.S3({ region: "us-east-1" }).getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k" }))),

    // With the host's keys in the environment of Node, and behind Tidegate.
    "ambient credentials": {
      answers: [],
      ambient: true,
      async run() {
        const assume = () => new AWS.STS().assumeRole({ RoleArn: "arn:aws:iam::111122223333:role/writer", RoleSessionName: "s" });
        return {
          url: await settled(() => assume().presign(60)),
          later: await new Promise((resolve) => assume().presign(60, (error, url) => resolve(error ? error.code : typeof url))),
        };
      },
    },

    "to a callback, later": fixed(({ s3, sts }) =>
      new Promise((resolve) => {
        const order = [];
        const returned = s3().getSignedUrl("getObject", { Bucket: "examplebucket", Key: "k" }, (...args) => {
          order.push("called");
          resolve({ args, order, returned });
        });
        order.push("returned");
      })),

    "errors go to the callback": fixed(({ s3, sts }) =>
      new Promise((resolve) => {
        s3().getSignedUrl("getObject", {}, (...args) => resolve({ args }));
      })),

    "as a promise": fixed(async ({ s3, sts }) => {
      const url = await s3().getSignedUrlPromise("getObject", { Bucket: "examplebucket", Key: "k" });
      const failure = await settled(() => s3().getSignedUrlPromise("getObject", {}));
      return { url, failure };
    }),

    "a request is presigned by itself": fixed(({ s3, sts }) => [
      s3().getObject({ Bucket: "examplebucket", Key: "k" }).presign(),
      s3({ signatureVersion: "v4" }).getObject({ Bucket: "examplebucket", Key: "k" }).presign(60),
      sts().getCallerIdentity().presign(60),
      sts({ sessionToken: "tok" }).assumeRole({ RoleArn: "arn:aws:iam::111122223333:role/x y", RoleSessionName: "s" }).presign(),
    ]),

    "a form of another service becomes a query": fixed(({ sns }) => [
      sns().publish({ TopicArn: "arn:aws:sns:eu-west-1:111122223333:topic", Message: "a b+c" }).presign(60),
      sns({ sessionToken: "tok" }).listTopics().presign(),
    ]),

    "listeners set headers": fixed(({ s3, sts }) => {
      const request = s3({ signatureVersion: "v4" }).putObject({ Bucket: "examplebucket", Key: "k" });
      request.on("build", ({ httpRequest }) => {
        httpRequest.headers["x-amz-meta-Late"] = "1";
      });
      return request.presign(60);
    }),

    "a form for browsers": fixed(({ s3, sts }) => [
      s3().createPresignedPost({ Bucket: "examplebucket" }),
      s3({ region: "eu-central-1", sessionToken: "tok" }).createPresignedPost({
        Bucket: "examplebucket",
        Fields: { key: "k", acl: "public-read" },
        Conditions: [["content-length-range", 0, 100], { acl: "public-read" }],
        Expires: 60,
      }),
      s3({ endpoint: "http://files.example.com:9000", params: { Bucket: "bound" } }).createPresignedPost(),
    ]),

    "a form needs a bucket and credentials": fixed(async ({ s3, sts }) => [
      await settled(() => s3().createPresignedPost({})),
      await settled(() => new AWS.S3({ region: "us-east-1" }).createPresignedPost({ Bucket: "examplebucket" })),
    ]),

    "a form to a callback": fixed(({ s3, sts }) =>
      new Promise((resolve) => {
        s3().createPresignedPost({ Bucket: "examplebucket" }, (error, data) => resolve({ error, url: data.url }));
      })),
  };
})()
