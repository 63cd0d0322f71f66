({
  "what the validator says of S3's parameters": {
    answers: [],
    async run() {
      const tell = async (operation, ...params) => {
        const { error } = await settled(() => s3()[operation](...params).promise());
        return { operation, error: { code: error.code, message: error.message, name: error.name, keys: Object.keys(error) } };
      };
      const Bucket = "examplebucket";
      return Promise.all([
        tell("getObject"),
        tell("getObject", {}),
        tell("getObject", { Key: "k" }),
        tell("getObject", { Bucket: null, Key: "k" }),
        tell("getObject", { bucket: "b", Key: "k" }),
        tell("getObject", { Bucket, Key: "k", Foo: 1 }),
        tell("getObject", { Bucket, Key: "" }),
        tell("getObject", { Bucket, Key: 5 }),
        tell("getObject", { Bucket, Key: ["k"] }),
        tell("getObject", { Bucket, Key: "k", Range: 5 }),
        tell("getObject", { Bucket, Key: "k", PartNumber: "x" }),
        tell("getObject", { Bucket, Key: "k", IfModifiedSince: "yesterday" }),
        tell("putObject", { Bucket, Key: "k", Body: { a: 1 } }),
        tell("putObject", { Bucket, Key: "k", Body: 5 }),
        tell("putObject", { Bucket, Key: "k", Body: true }),
        tell("putObject", { Bucket, Key: "k", Body: [1] }),
        tell("putObject", { Bucket, Key: "k", Body: new Date(0) }),
        tell("putObject", { Bucket, Key: "k", Body: new Map() }),
        tell("putObject", { Bucket, Key: "k", Body: () => {} }),
        tell("putObject", { Bucket, Key: "k", Body: new String("s") }),
        tell("putObject", { Bucket, Key: "k", Metadata: "x" }),
        tell("putObject", { Bucket, Key: "k", Metadata: ["x"] }),
        tell("putObject", { Bucket, Key: "k", Metadata: { a: 1 } }),
        tell("putObject", { Bucket, Key: "k", Metadata: { a: {} , b: true } }),
        tell("putObject", { Bucket, Key: "k", Expires: "tomorrow" }),
        tell("putObject", { Bucket, Key: "k", Expires: {} }),
        tell("putObject", { Bucket, Key: "k", ContentLength: "x" }),
        tell("putObject", { Bucket, Key: "k", ACL: 1, ContentType: 2 }),
        tell("listObjectsV2", { Bucket, MaxKeys: "ten" }),
        tell("listObjectsV2", { Bucket, MaxKeys: null, FetchOwner: "true" }),
        tell("deleteObjects", { Bucket }),
        tell("deleteObjects", { Bucket, Delete: {} }),
        tell("deleteObjects", { Bucket, Delete: "x" }),
        tell("deleteObjects", { Bucket, Delete: { Objects: "x" } }),
        tell("deleteObjects", { Bucket, Delete: { Objects: {} } }),
        tell("deleteObjects", { Bucket, Delete: { Objects: [{}, { Key: 3 }] } }),
        tell("deleteObjects", { Bucket, Delete: { Objects: [{ Key: "k", Other: 1 }], Quiet: 1 } }),
        tell("deleteObjects", { Bucket, Delete: { Objects: ["k"] } }),
        tell("copyObject", { Bucket, Key: "k" }),
        tell("createBucket", { Bucket, CreateBucketConfiguration: "eu" }),
        tell("createBucket", { Bucket, CreateBucketConfiguration: { LocationConstraint: 1 } }),
        tell("getObject", "text"),
        tell("getObject", 5),
        tell("getObject", []),
      ]);
    },
  },

  "what the validator says of STS's parameters": {
    answers: [],
    async run() {
      const tell = async (operation, ...params) => {
        const { error } = await settled(() => sts()[operation](...params).promise());
        return { operation, error: { code: error.code, message: error.message, name: error.name, keys: Object.keys(error) } };
      };
      const role = { RoleArn: "arn:aws:iam::111122223333:role/x", RoleSessionName: "s" };
      return Promise.all([
        tell("assumeRole", {}),
        tell("assumeRole"),
        tell("assumeRole", { ...role, DurationSeconds: "3600x" }),
        tell("assumeRole", { ...role, ExternalID: "x" }),
        tell("assumeRole", { ...role, ExternalId: 5 }),
        tell("assumeRole", { ...role, PolicyArns: {} }),
        tell("assumeRole", { ...role, PolicyArns: [{ arn: 1 }] }),
        tell("assumeRole", { ...role, Tags: [{ Key: "k" }] }),
        tell("getCallerIdentity", { a: 1 }),
        tell("assumeRoleWithWebIdentity", { ...role }),
        tell("getFederationToken", {}),
        tell("decodeAuthorizationMessage", { EncodedMessage: true }),
      ]);
    },
  },

  "several errors are each in errors": {
    answers: [],
    async run() {
      const { error } = await settled(() => s3().getObject({ bucket: "b" }).promise());
      return error;
    },
  },

  "parameters that are undefined or null": {
    answers: [{}, {}],
    async run() {
      await s3().putObject({ Bucket: "examplebucket", Key: "k", Body: undefined, ACL: undefined, Metadata: null, Other: undefined }).promise();
      await s3().putObject({ Bucket: "examplebucket", Key: "k", Body: null, ContentType: null }).promise();
    },
  },

  "numbers as text, booleans, and dates in each form": {
    answers: [{ body: "<ListBucketResult/>" }, {}, {}, {}, {}],
    async run() {
      await s3().listObjectsV2({ Bucket: "examplebucket", MaxKeys: "7", FetchOwner: true, Prefix: "a b/&" }).promise();
      for (const Expires of [new Date(Date.UTC(2030, 1, 2)), "2030-02-02T00:00:00Z", 1896220800, "1896220800"]) {
        await s3().putObject({ Bucket: "examplebucket", Key: "k", Expires }).promise();
      }
    },
  },

  "a bucket that is a number": {
    answers: [],
    async run() {
      try {
        return await settled(() => s3().getObject({ Bucket: 5, Key: "k" }).promise());
      } catch (error) {
        return error;
      }
    },
  },

  "validation errors call back before the call returns": {
    answers: [],
    run() {
      const order = [];
      s3().getObject({ Bucket: "examplebucket" }, (error, data) => order.push(["called", error.code, data]));
      order.push("returned");
      return order;
    },
  },

  "a validation error and its events": {
    answers: [],
    async run() {
      const order = [];
      const request = s3().getObject({ Bucket: "examplebucket" });
      for (const name of ["validate", "build", "afterBuild", "sign", "send", "retry", "error", "complete"]) {
        request.on(name, (...args) => order.push([name, args.length]));
      }
      const { error } = await settled(() => request.promise());
      return { order, code: error.code, data: request.response.data, same: request.response.error === error };
    },
  },

  "paramValidation can be turned off": {
    answers: [{}],
    async run() {
      const { error, data } = await settled(() =>
        s3({ paramValidation: false }).putObject({ Bucket: "examplebucket", Key: "k", Unknown: 1 }).promise()
      );
      return { error, data };
    },
  },

  "paramValidation of lengths, patterns and enums finds nothing": {
    answers: [{}, { body: "<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>" }],
    async run() {
      const paramValidation = { min: true, max: true, pattern: true, enum: true };
      await s3({ paramValidation }).putObject({ Bucket: "examplebucket", Key: "k", ACL: "bogus", StorageClass: "" }).promise();
      return sts({ paramValidation }).assumeRole({ RoleArn: "short", RoleSessionName: "", DurationSeconds: 10 }).promise();
    },
  },

  "the caller's parameters are not changed": {
    answers: [{}],
    async run() {
      const params = { Bucket: "examplebucket/folder", Key: "k", Body: "b", Metadata: { A: "b" } };
      const before = JSON.stringify(params);
      await s3().putObject(params).promise();
      return { same: JSON.stringify(params) === before };
    },
  },

  "bound parameters fill in what is missing": {
    answers: [{}, {}, { body: "<ListAllMyBucketsResult/>" }],
    async run() {
      const client = s3({ params: { Bucket: "examplebucket", ACL: "private", Unknown: 1 } });
      const params = { Key: "k" };
      await client.putObject(params).promise();
      await client.putObject({ Key: "k", ACL: "public-read" }).promise();
      await client.listBuckets().promise();
      return params;
    },
  },

  "parameters of a request can be read and changed before it is sent": {
    answers: [{}],
    async run() {
      const request = s3().putObject({ Bucket: "examplebucket", Key: "k" });
      request.params.Key = "changed";
      await request.promise();
      return { params: request.params, operation: request.operation };
    },
  },

  "an operation without parameters takes a callback first": {
    answers: [{
      body:
        "<ListAllMyBucketsResult><Owner><ID>o</ID><DisplayName>d</DisplayName></Owner><Buckets><Bucket><Name>a</Name><CreationDate>2020-01-02T03:04:05.000Z</CreationDate></Bucket></Buckets></ListAllMyBucketsResult>",
    }],
    run: () => called((done) => s3().listBuckets(done)),
  },
});
