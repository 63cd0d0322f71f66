(() => {
  // Small parts, for speed.
  const PART = 1000;
  const { prototype } = AWS.S3.ManagedUpload;
  const { minPartSize } = prototype;
  prototype.minPartSize = PART;
  const params = { Bucket: "b", Key: "a/b c" };
  const made = { to: "POST /b/a/b%20c?uploads", body: "<R><UploadId>U</UploadId></R>" };
  const part = (number) => ({ to: `PUT /b/a/b%20c?partNumber=${number}`, headers: { etag: `"${number}"` } });
  const done = {
    to: "POST /b/a/b%20c?uploadId=U",
    body: "<R><Location>http://h/b/a%2Fb%20c</Location><Bucket>b</Bucket><Key>a/b c</Key><ETag>\"z-2\"</ETag></R>",
  };
  const denied = { status: 403, body: "<Error><Code>AccessDenied</Code><Message>no</Message></Error>" };
  const object = { to: "GET /b/from", headers: { etag: '"o"' }, body: "stored" };
  const put = { to: "PUT /b/a/b%20c", headers: { etag: '"e"', "x-amz-version-id": "v1" } };

  const names = ["validate", "build", "afterBuild", "sign", "send", "httpHeaders", "httpDone", "validateResponse", "extractData",
    "extractError", "retry", "afterRetry", "success", "error", "complete", "httpUploadProgress"];

  // What an upload comes to, with its progress.
  async function upload(given, options, client = direct()) {
    const progress = [];
    const outcome = await settled(() => {
      const uploader = client.upload({ ...params, ...given }, options);
      uploader.on("httpUploadProgress", (event) => progress.push(event));
      return uploader.promise();
    });
    return { outcome, keys: Object.keys(outcome.data ?? {}), has$: outcome.data?.$response !== undefined, progress };
  }

  // The bytes of a stream, and what its request said meanwhile.
  function read(request) {
    const events = [];
    for (const name of names) request.on(name, () => events.push(name));
    const stream = request.createReadStream();
    const pieces = [];
    return new Promise((resolve) => {
      stream.on("data", (piece) => pieces.push(piece));
      stream.on("end", () => {
        const { data, error } = request.response;
        resolve({ events, text: Buffer.concat(pieces).toString(), data, error });
      });
      stream.on("error", (error) => resolve({ error, text: Buffer.concat(pieces).toString() }));
    });
  }

  const from = () => direct().getObject({ Bucket: "b", Key: "from" }).createReadStream();

  function thrown(make) {
    try {
      return typeof make();
    } catch (error) {
      return { error };
    }
  }

  return {
    "a text is put": { answers: [put], run: () => upload({ Body: "text" }) },
    "a Buffer is put": { answers: [put], run: () => upload({ Body: Buffer.from([0, 255, 1]) }) },
    "a Uint8Array is put": { answers: [put], run: () => upload({ Body: Uint8Array.of(1, 2, 3) }) },
    "an empty text is put": { answers: [put], run: () => upload({ Body: "" }) },
    "a put with metadata": {
      answers: [put],
      run: () => upload({ Body: "x", Metadata: { a: "b" }, ContentType: "text/plain", ACL: "private" }),
    },
    "a put with tags": {
      answers: [put],
      run: () => upload({ Body: "x" }, { tags: [{ Key: "a b", Value: 1 }, { Key: "c", Value: "d&e" }] }),
    },
    "a put that fails": { answers: [{ ...denied, more: "always" }], run: () => upload({ Body: "x" }) },
    "a put that is tried again": {
      answers: [{ to: "PUT", status: 503, more: 2 }, put],
      run: () => upload({ Body: "x" }),
    },
    "a put through a callback": {
      answers: [put],
      run: () => called((callback) => direct().upload({ ...params, Body: "x" }, callback)),
    },
    "a put through options and a callback": {
      answers: [put],
      run: () => called((callback) => direct().upload({ ...params, Body: "x" }, { queueSize: 1 }, callback)),
    },
    "a put in another client's words": {
      answers: [put],
      run: () => upload({ Body: "x" }, undefined, direct({ params: { ACL: "public-read", Key: "other" } })),
    },
    "nothing is sent before it is asked for": {
      answers: [put],
      async run() {
        const uploader = direct().upload({ ...params, Body: "x" });
        await sleep(30);
        return [typeof uploader.then, typeof uploader.send, typeof uploader.abort, typeof uploader.promise, uploader.partSize,
          uploader.queueSize, uploader.leavePartsOnError, minPartSize, uploader.maxTotalParts];
      },
    },
    "parameters that putObject does not have are left out": {
      answers: [put],
      run: () => upload({ Body: "x", Foo: 1, PartNumber: 3 }),
    },
    "no bucket": { answers: [put], run: () => settled(() => direct().upload({ Key: "k", Body: "x" }).promise()) },
    "no body": () => thrown(() => direct().upload(params)),
    "no parameters": () => thrown(() => direct().upload()),
    "parts that are too small": () => thrown(() => direct().upload({ ...params, Body: "x" }, { partSize: PART - 1 })),
    "tags that are no list": () => thrown(() => direct().upload({ ...params, Body: "x" }, { tags: { a: 1 } })),
    "a number as body": () => upload({ Body: 5 }),
    "an object as body": () => upload({ Body: { a: 1 } }),
    "a function as body": () => upload({ Body: () => {} }),
    "a list as body": () => upload({ Body: [1, 2] }),
    "exactly one part": { answers: [put], run: () => upload({ Body: Buffer.alloc(PART) }) },
    "two parts, one at a time": {
      answers: [made, part(1), part(2), done],
      run: () => upload({ Body: Buffer.alloc(PART + 200, "ab"), Metadata: { m: "v" } }, { queueSize: 1 }),
    },
    "two parts of another size": {
      answers: [made, part(1), part(2), done],
      run: () => upload({ Body: Buffer.alloc(2400, "c") }, { queueSize: 1, partSize: 1200 }),
    },
    "parts with tags": {
      answers: [made, part(1), part(2), done, { to: "PUT /b/a/b%20c?tagging" }],
      run: () => upload({ Body: Buffer.alloc(PART + 200) }, { queueSize: 1, tags: [{ Key: "a b", Value: 1 }] }),
    },
    "parts with an MD5": { answers: [], run: () => upload({ Body: Buffer.alloc(PART + 200), ContentMD5: "x" }) },
    "a part that fails": {
      answers: [made, part(1), { ...denied, to: "PUT /b/a/b%20c?partNumber=2" }, { to: "DELETE", status: 204 }],
      async run() {
        const { outcome } = await upload({ Body: Buffer.alloc(PART + 200) }, { queueSize: 1 });
        await sleep(500);
        return outcome;
      },
    },
    "a part that fails, and parts are left": {
      answers: [made, part(1), { ...denied, to: "PUT /b/a/b%20c?partNumber=2" }],
      run: async () =>
        (await upload({ Body: Buffer.alloc(PART + 200) }, { queueSize: 1, leavePartsOnError: true })).outcome,
    },
    "an upload that cannot be created": {
      answers: [{ ...denied, to: "POST" }],
      run: async () => (await upload({ Body: Buffer.alloc(PART + 200) })).outcome,
    },
    "an upload that cannot be completed": {
      answers: [made, part(1), part(2), { ...denied, to: "POST" }, { to: "DELETE", status: 204 }],
      async run() {
        const { outcome } = await upload({ Body: Buffer.alloc(PART + 200) }, { queueSize: 1 });
        await sleep(500);
        return outcome;
      },
    },
    "a part without an ETag": {
      answers: [made, { to: "PUT" }, { to: "DELETE", status: 204 }],
      async run() {
        const { outcome } = await upload({ Body: Buffer.alloc(PART + 200) }, { queueSize: 1 });
        await sleep(500);
        return outcome;
      },
    },
    "an object from stream to stream": { answers: [object, put], run: () => upload({ Body: from() }) },
    "a stream whose request fails": {
      answers: [{ ...denied, to: "GET", more: "always" }],
      run: async () => (await upload({ Body: from() })).outcome,
    },
    "a ManagedUpload by itself": {
      answers: [put],
      run: () =>
        called((callback) =>
          new AWS.S3.ManagedUpload({ service: direct(), params: { ...params, Body: "x" } }).send(callback)
        ),
    },
    "an object as a stream": { answers: [object], run: () => read(direct().getObject({ Bucket: "b", Key: "from" })) },
    "an empty object as a stream": {
      answers: [{ headers: { etag: '"o"' } }],
      run: () => read(direct().getObject({ Bucket: "b", Key: "from" })),
    },
    "an object as a stream, at the second try": {
      answers: [{ status: 500 }, object],
      run: () => read(direct().getObject({ Bucket: "b", Key: "from" })),
    },
    "a missing object as a stream": {
      answers: [{
        status: 404,
        headers: { "x-amz-request-id": "ID1" },
        body: "<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>",
      }],
      run: () => read(direct().getObject({ Bucket: "b", Key: "from" })),
    },
    "a stream of a request that is not valid": () => read(direct().getObject({ Bucket: "b" })),
    "a put tells of its progress": {
      answers: [put],
      async run() {
        const progress = [];
        for (const Body of ["text", Buffer.alloc(100000), Uint8Array.of(1), "", undefined]) {
          await direct().putObject({ ...params, Body }).on("httpUploadProgress", (event) => progress.push(event)).promise()
            .catch((error) => progress.push(error.code));
        }
        return progress;
      },
    },
    "an answer tells of its progress": {
      answers: [object],
      async run() {
        const progress = [];
        const request = direct().getObject({ Bucket: "b", Key: "from" });
        request.on("httpDownloadProgress", (event) => progress.push(event));
        request.on("httpData", (piece) => progress.push(piece.toString()));
        return { data: await request.promise(), progress };
      },
    },
  };
})()
