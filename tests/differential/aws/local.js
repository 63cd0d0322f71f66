({
  "metadata comes back with small names": async () => {
    const client = await session();
    const Metadata = { Author: "A", "x-Mixed": "Some Value", empty: "" };
    const put = await client.putObject({ Bucket: "near-bucket", Key: "meta", Body: Buffer.from("bytes"), Metadata, ContentType: "text/plain" }).promise();
    const head = await client.headObject({ Bucket: "near-bucket", Key: "meta" }).promise();
    head.Metadata = Object.fromEntries(Object.entries(head.Metadata).sort());
    return { put, head, Metadata };
  },

  "an object's life": async () => {
    const client = await session();
    const place = { Bucket: "near-bucket", Key: "life/a b+c.txt" };
    const told = [];
    told.push(await client.putObject({ ...place, Body: "first", CacheControl: "no-cache" }).promise());
    told.push((await client.getObject({ ...place, Range: "bytes=1-3" }).promise()).Body);
    told.push(await settled(() => client.getObject({ ...place, IfMatch: '"other"' }).promise()));
    told.push(await client.copyObject({ Bucket: "near-bucket", Key: "life/copy", CopySource: encodeURI("near-bucket/life/a b+c.txt") }).promise());
    told.push((await client.getObject({ Bucket: "near-bucket", Key: "life/copy" }).promise()).Body.toString());
    told.push(await client.listObjectsV2({ Bucket: "near-bucket", Prefix: "life/" }).promise());
    told.push(await client.deleteObject(place).promise());
    told.push(await settled(() => client.headObject(place).promise()));
    told.push(await settled(() => client.getObject(place).promise()));
    return told;
  },

  "pages of a list": async () => {
    const client = await session();
    for (const n of [1, 2, 3, 4, 5]) await client.putObject({ Bucket: "near-bucket", Key: `pages/${n}`, Body: "" }).promise();
    const pages = [];
    let ContinuationToken;
    do {
      const data = await client.listObjectsV2({ Bucket: "near-bucket", Prefix: "pages/", MaxKeys: 2, ContinuationToken }).promise();
      pages.push([data.KeyCount, data.MaxKeys, data.IsTruncated, data.Contents.map(({ Key, Size }) => [Key, Size])]);
      ContinuationToken = data.NextContinuationToken;
    } while (ContinuationToken);
    const seen = await new Promise((resolve) => {
      const keys = [];
      client.listObjectsV2({ Bucket: "near-bucket", Prefix: "pages/", MaxKeys: 2 }).eachPage((error, data) => {
        if (!data) return resolve(keys);
        keys.push(...data.Contents.map(({ Key }) => Key));
      });
    });
    return { pages, seen };
  },

  "prefixes and delimiters": async () => {
    const client = await session();
    for (const Key of ["tree/a", "tree/b/1", "tree/b/2", "tree/c/1"]) await client.putObject({ Bucket: "near-bucket", Key, Body: "x" }).promise();
    return client.listObjectsV2({ Bucket: "near-bucket", Prefix: "tree/", Delimiter: "/" }).promise();
  },

  "sixteen puts at a time": async () => {
    const client = await session();
    const keys = Array.from({ length: 16 }, (_, n) => `many/${n}`);
    const puts = await Promise.all(keys.map((Key) => client.putObject({ Bucket: "near-bucket", Key, Body: Key }).promise()));
    const bodies = await Promise.all(keys.map((Key) => client.getObject({ Bucket: "near-bucket", Key }).promise()));
    return { puts: puts.map(({ ETag }) => ETag), bodies: bodies.map(({ Body }) => Body.toString()) };
  },

  "many are deleted at once, also what is not there": async () => {
    const client = await session();
    for (const Key of ["gone/1", "gone/2"]) await client.putObject({ Bucket: "near-bucket", Key, Body: "x" }).promise();
    const Objects = ["gone/1", "gone/2", "gone/never"].map((Key) => ({ Key }));
    const first = await client.deleteObjects({ Bucket: "near-bucket", Delete: { Objects } }).promise();
    const second = await client.deleteObjects({ Bucket: "near-bucket", Delete: { Objects, Quiet: true } }).promise();
    return [first, second];
  },

  "a role that may not": async () => {
    const client = await session("reader");
    return [
      await settled(() => client.putObject({ Bucket: "near-bucket", Key: "open/x", Body: "x" }).promise()),
      await settled(() => client.getObject({ Bucket: "near-bucket", Key: "shut/x" }).promise()),
      await settled(() => client.headObject({ Bucket: "near-bucket", Key: "shut/x" }).promise()),
      await settled(() => client.getObject({ Bucket: "near-bucket", Key: "open/missing" }).promise()),
    ];
  },

  "keys that nobody has, and secrets that are wrong": async () => {
    const make = (accessKeyId, secretAccessKey) =>
      new AWS.S3({ accessKeyId, secretAccessKey, endpoint: local, s3ForcePathStyle: true });
    const ask = (client) => settled(() => client.getObject({ Bucket: "near-bucket", Key: "k" }).promise());
    const told = [await ask(make("AKIANOBODY0000000000", "x")), await ask(make("AKIALOCALEXAMPLE0001", "wrong"))];
    return told.map(({ error }) => ({ code: error.code, statusCode: error.statusCode, retryable: error.retryable, keys: Object.keys(error) }));
  },

  "a bucket that does not exist": async () => {
    const client = await session();
    return [
      await settled(() => client.putObject({ Bucket: "no-such-bucket", Key: "k", Body: "x" }).promise()),
      await settled(() => client.headBucket({ Bucket: "no-such-bucket" }).promise()),
      await settled(() => client.listObjectsV2({ Bucket: "no-such-bucket" }).promise()),
    ];
  },

  "a bucket of another region": async () => {
    const client = await session();
    const data = await client.putObject({ Bucket: "far-bucket", Key: "k", Body: "far" }).promise();
    const again = await client.getObject({ Bucket: "far-bucket", Key: "k" }).promise();
    return {
      data,
      retryCount: data.$response.retryCount,
      redirectCount: data.$response.redirectCount,
      again: [again.Body, again.$response.retryCount],
      cache: { ...client.bucketRegionCache },
      region: client.config.region,
      location: await client.getBucketLocation({ Bucket: "far-bucket" }).promise(),
      near: await client.getBucketLocation({ Bucket: "near-bucket" }).promise(),
    };
  },

  "a bucket of another region, without retries": async () => {
    const client = await session("writer", { maxRetries: 0 });
    const { error } = await settled(() => client.putObject({ Bucket: "far-bucket", Key: "k", Body: "far" }).promise());
    return { code: error.code, region: error.region, retryable: error.retryable, statusCode: error.statusCode };
  },

  "a client that is kept: its first invocation": async () => {
    const client = await cache.load("client", 60000, () => session());
    const data = await client.putObject({ Bucket: "near-bucket", Key: "kept", Body: "1" }).promise();
    return { data, isClient: client instanceof AWS.S3 };
  },

  "a client that is kept: its second invocation": async () => {
    const client = await cache.load("client", 60000, () => {
      throw new Error("it was kept");
    });
    const data = await client.getObject({ Bucket: "near-bucket", Key: "kept" }).promise();
    return { body: data.Body, isClient: client instanceof AWS.S3 };
  },

  "parts of an upload, by hand": async () => {
    const client = await session();
    const place = { Bucket: "near-bucket", Key: "parts" };
    const { UploadId } = await client.createMultipartUpload(place).promise();
    const part = (PartNumber, Body) => client.uploadPart({ ...place, UploadId, PartNumber, Body }).promise();
    const first = await part(1, Buffer.alloc(5 * 1024 * 1024, "a"));
    const second = await part(2, "end");
    const listed = await client.listParts({ ...place, UploadId }).promise();
    const Parts = [{ PartNumber: 1, ETag: first.ETag }, { PartNumber: 2, ETag: second.ETag }];
    const done = await client.completeMultipartUpload({ ...place, UploadId, MultipartUpload: { Parts } }).promise();
    const head = await client.headObject(place).promise();
    return { first, second, parts: listed.Parts.map(({ PartNumber, Size, ETag }) => [PartNumber, Size, ETag]), etag: done.ETag, size: head.ContentLength };
  },

  "an upload that is given up": async () => {
    const client = await session();
    const place = { Bucket: "near-bucket", Key: "aborted" };
    const { UploadId } = await client.createMultipartUpload(place).promise();
    const aborted = await client.abortMultipartUpload({ ...place, UploadId }).promise();
    const { error } = await settled(() => client.uploadPart({ ...place, UploadId, PartNumber: 1, Body: "x" }).promise());
    return { aborted, code: error.code, statusCode: error.statusCode };
  },

  "tags of an object": async () => {
    const client = await session();
    const place = { Bucket: "near-bucket", Key: "tagged" };
    await client.putObject({ ...place, Body: "x", Tagging: "a=1&b=2%203" }).promise();
    const first = await client.getObjectTagging(place).promise();
    await client.putObjectTagging({ ...place, Tagging: { TagSet: [{ Key: "c", Value: "4" }] } }).promise();
    const second = await client.getObjectTagging(place).promise();
    const none = await client.deleteObjectTagging(place).promise();
    return { first, second, none };
  },

  "a session says who it is": async () => {
    const { Credentials: made } = await new AWS.STS().assumeRole({
      RoleArn: "arn:aws:iam::111122223333:role/writer",
      RoleSessionName: "who",
      ExternalId: "right",
      DurationSeconds: 900,
    }).promise();
    const client = new AWS.STS({
      accessKeyId: made.AccessKeyId,
      secretAccessKey: made.SecretAccessKey,
      sessionToken: made.SessionToken,
      endpoint: local,
      region: "us-east-1",
    });
    const { Account, Arn, UserId, ResponseMetadata } = await client.getCallerIdentity().promise();
    return { Account, Arn, isUser: UserId.endsWith(":who"), ResponseMetadata };
  },

  "roles that cannot be assumed": async () => {
    const ask = (params) => settled(() => new AWS.STS().assumeRole({ RoleSessionName: "s", ...params }).promise());
    const writer = "arn:aws:iam::111122223333:role/writer";
    const told = [
      await ask({ RoleArn: writer }),
      await ask({ RoleArn: "arn:aws:iam::111122223333:role/nobody", ExternalId: "right" }),
      await ask({ RoleArn: writer, ExternalId: "right", DurationSeconds: 10 }),
      await ask({ RoleArn: "short", ExternalId: "right" }),
    ];
    return told.map(({ error }) => ({ code: error.code, message: error.message, statusCode: error.statusCode, retryable: error.retryable }));
  },

  "bodies of every kind that v2 takes": async () => {
    const client = await session();
    const bodies = ["text \u00fc\u20ac", Buffer.from([0, 255, 10]), new Uint8Array([1, 2, 3]), "", undefined, null];
    const told = [];
    for (const Body of bodies) {
      const { ETag } = await client.putObject({ Bucket: "near-bucket", Key: "body", Body }).promise();
      const data = await client.getObject({ Bucket: "near-bucket", Key: "body" }).promise();
      told.push([ETag, data.Body, data.ContentLength, data.ContentType]);
    }
    return told;
  },

  "a kilobyte of events": async () => {
    const client = await session();
    const Body = JSON.stringify(Array.from({ length: 40 }, (_, n) => ({ type: "track", n, properties: { a: [1, 2.5, null, true] } })));
    await client.putObject({ Bucket: "near-bucket", Key: "events.json", Body, ContentType: "application/json", ContentEncoding: "identity" }).promise();
    const data = await client.getObject({ Bucket: "near-bucket", Key: "events.json" }).promise();
    return { same: data.Body.toString() === Body, type: data.ContentType, encoding: data.ContentEncoding, parsed: JSON.parse(data.Body).length };
  },
});
