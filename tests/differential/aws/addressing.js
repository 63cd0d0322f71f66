(() => {
  // Where a request goes: method and URL are recorded.
  const to = (options, params, operation = "putObject") => ({
    answers: [{ headers: { etag: '"e"' } }],
    run: () => settled(() => s3(options)[operation]({ Key: "k", ...params }).promise()),
  });
  const ofBucket = (options, params, operation) => ({
    answers: [{}],
    run: () => settled(() => s3(options)[operation](params).promise()),
  });
  const at = (Bucket, options) => to(options, { Bucket });
  const key = (Key, options) => to(options, { Bucket: "examplebucket", Key });
  const custom = { endpoint: "http://files.example.com:9000" };
  const fast = { useAccelerateEndpoint: true };

  return {
    "a name that is a host label": at("my-bucket"),
    "a name with dots, over TLS": at("my.bucket.com"),
    "a name with dots, in the clear": at("my.bucket.com", { sslEnabled: false }),
    "a name with two dots": at("my..bucket", { sslEnabled: false }),
    "a name with capitals": at("MyBucket"),
    "a name with an underscore": at("my_bucket"),
    "a name too short": at("ab"),
    "a name like an address": at("192.168.1.1", { sslEnabled: false }),
    "a name that ends with a hyphen": at("bucket-"),
    "a name of 63 characters": at("b".repeat(63)),
    "a name of 64 characters": at("b".repeat(64)),
    "path style": at("my-bucket", { s3ForcePathStyle: true }),
    "another region": at("my-bucket", { region: "eu-central-1" }),
    "China": at("my-bucket", { region: "cn-north-1" }),
    "an endpoint of one's own": at("my-bucket", custom),
    "an endpoint of one's own, path style": at("my-bucket", { ...custom, s3ForcePathStyle: true }),
    "an endpoint with a path": at("my-bucket", { endpoint: "http://files.example.com:9000/store" }),
    "an endpoint that is the bucket": at("my-bucket", { ...custom, s3BucketEndpoint: true }),
    "buckets of an endpoint that is one": ofBucket({ ...custom, s3BucketEndpoint: true }, {}, "listBuckets"),
    "dual-stack": at("my-bucket", { useDualstack: true }),
    "dual-stack elsewhere": at("my-bucket", { useDualstack: true, region: "eu-central-1" }),
    "accelerated": at("my-bucket", fast),
    "accelerated, elsewhere": at("my-bucket", { ...fast, region: "eu-central-1" }),
    "accelerated, a name with dots": at("my.bucket.com", fast),
    "accelerated, but it makes a bucket": ofBucket(fast, { Bucket: "my-bucket" }, "createBucket"),
    "accelerated, but it deletes a bucket": ofBucket(fast, { Bucket: "my-bucket" }, "deleteBucket"),
    "us-east-1 as a region": at("my-bucket", { s3UsEast1RegionalEndpoint: "regional" }),
    "a key with all that is escaped": key("a b/c+d*()'!~_.-ü&=?#%"),
    "a key that begins with a slash": key("/a"),
    "a key with empty segments": key("a//b/"),
    "a key with segments of dots": key("a/../b/./c"),
    "a key of dots, path style": key("../x", { s3ForcePathStyle: true }),
    "a bucket with a folder": at("my-bucket/a/b"),
    "a bucket with a folder and no key": ofBucket({}, { Bucket: "my-bucket/a" }, "listObjectsV2"),
  };
})()
