({
  "getters among parameters": {
    answers: [{}],
    async run() {
      let reads = 0;
      const params = {
        Bucket: "examplebucket",
        get Key() {
          reads++;
          return "k";
        },
      };
      await s3().putObject(params).promise();
      return reads > 0;
    },
  },

  "a getter that throws": {
    answers: [],
    async run() {
      const params = {
        Bucket: "examplebucket",
        get Key() {
          throw new Error("no key");
        },
      };
      const { error } = await settled(() => s3().putObject(params).promise());
      return { message: error.message, isError: error instanceof Error };
    },
  },

  "inherited parameters": {
    answers: [{ more: "always" }],
    async run() {
      const params = Object.create({ Bucket: "examplebucket" });
      params.Key = "k";
      const { error } = await settled(() => s3().putObject(params).promise());
      return error?.code;
    },
  },

  "keys named like members of every object": {
    answers: [{ more: "always" }],
    async run() {
      for (const Key of ["__proto__", "constructor", "toString"]) {
        await s3().putObject({ Bucket: "examplebucket", Key, Metadata: { constructor: "c", tostring: "t" } }).promise();
      }
    },
  },

  "buckets named like members of every object": {
    answers: [{ status: 404, body: "<Error><Code>NoSuchBucket</Code><Message>m</Message></Error>", more: "always" }],
    async run() {
      const told = [];
      for (const Bucket of ["constructor", "__proto__", "valueof"]) {
        const { error } = await settled(() => s3().getObject({ Bucket, Key: "k" }).promise());
        told.push([error.code, error.region]);
      }
      return told;
    },
  },

  "metadata with line breaks": {
    answers: [{ more: "always" }],
    async run() {
      const { error } = await settled(() => s3({ maxRetries: 0 }).putObject({ Bucket: "examplebucket", Key: "k", Metadata: { a: "b\r\nx-evil: 1" } }).promise());
      return error instanceof Error;
    },
  },

  "parameters that refer to themselves": {
    answers: [],
    async run() {
      const Delete = { Objects: [] };
      Delete.Objects.push(Delete);
      const { error } = await settled(() => s3().deleteObjects({ Bucket: "examplebucket", Delete }).promise());
      return error instanceof Error;
    },
  },

  "a callback that throws does not stop the next request": {
    answers: [{ body: "one" }],
    async run() {
      const { error } = await settled(() => {
        const request = s3().getObject({ Bucket: "examplebucket", Key: "k" });
        request.on("validate", () => {
          throw new TypeError("mine");
        });
        return request.promise();
      });
      const data = await s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise();
      return [error.name, error.message, data.Body];
    },
  },

  "answers with odd XML": {
    answers: [
      { body: "<!DOCTYPE x [<!ENTITY e \"boom\">]><ListBucketResult><Name>b</Name></ListBucketResult>" },
      { body: "<?xml version=\"1.0\"?><!-- c --><ListBucketResult><Name><![CDATA[a<b]]></Name></ListBucketResult>" },
      { body: "<ListBucketResult>\n  <Name>b</Name>\n  <Contents>\n <Key>&#x61;&#98;</Key>\n</Contents></ListBucketResult>" },
      { body: "\n\n<ListBucketResult a='1'><Name b=\"2\">b</Name></ListBucketResult>" },
    ],
    async run() {
      const told = [];
      for (let i = 0; i < 4; i++) {
        const { data, error } = await settled(() => s3({ maxRetries: 0 }).listObjectsV2({ Bucket: "examplebucket" }).promise());
        told.push(data ? { Name: data.Name, Contents: data.Contents } : error.code);
      }
      return told;
    },
  },

  "answers with odd headers": {
    answers: [{ body: "text", headers: { etag: "unquoted", "content-type": "", "x-amz-meta-": "nameless", "x-amz-meta-a.b_c": "1" } }],
    run: () => direct().getObject({ Bucket: "b", Key: "k" }).promise(),
  },

  "errors with names like members of every object": {
    answers: [
      { status: 400, body: "<Error><Code>constructor</Code><Message>__proto__</Message></Error>" },
      { status: 400, body: "<Error><Code>__proto__</Code><Message>toString</Message></Error>" },
    ],
    async run() {
      const told = [];
      for (let i = 0; i < 2; i++) told.push((await settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise())).error);
      return told.map(({ code, name, message }) => [code, name, message]);
    },
  },

  "a huge code and message": {
    answers: [{ status: 400, body: `<Error><Code>${"C".repeat(300)}</Code><Message>${"m".repeat(5000)}</Message></Error>` }],
    async run() {
      const { error } = await settled(() => s3().getObject({ Bucket: "examplebucket", Key: "k" }).promise());
      return [error.code.length, error.message.length, error.name === error.code];
    },
  },

  "changed prototypes do not change what is sent": {
    answers: [{ headers: { etag: '"e"' } }],
    async run() {
      const { replace, split } = String.prototype;
      const { toISOString } = Date.prototype;
      try {
        String.prototype.split = function (...args) {
          return Reflect.apply(split, this, args);
        };
        return await s3().putObject({ Bucket: "examplebucket", Key: "a b", Body: "text" }).promise();
      } finally {
        Object.assign(String.prototype, { replace, split });
        Object.assign(Date.prototype, { toISOString });
      }
    },
  },
});
