// Where requests go, and what they are signed for, once a bucket's region is known.

async function target(s3, params, operation = "getObject") {
  const request = s3[operation](params);
  let found;
  request.on("afterBuild", ({ httpRequest }) => {
    found = [httpRequest.region, httpRequest.endpoint.hostname.replace(/^(examplebucket|other-bucket)\./, ""), httpRequest.endpoint.protocol];
    throw new Error("that will do");
  });
  await request.promise().catch((e) => found ?? (found = e.message));
  return found;
}

async function onTrack() {
  const keys = { accessKeyId: "AKID", secretAccessKey: "secret" };
  const near = new AWS.S3(keys);
  const found = [await target(near, { Bucket: "examplebucket", Key: "k" })];
  near.bucketRegionCache.examplebucket = "eu-central-1";
  found.push(await target(near, { Bucket: "examplebucket", Key: "k" }));
  found.push(await target(near, { Bucket: "other-bucket", Key: "k" }));
  found.push(await target(new AWS.S3({ ...keys, region: "eu-central-1" }), { Bucket: "examplebucket", Key: "k" }));
  found.push(await target(new AWS.S3({ ...keys, region: "ap-south-1" }), { Bucket: "examplebucket" }, "headBucket"));
  found.push(await target(new AWS.S3({ ...keys, endpoint: "http://storage.example.com" }), { Bucket: "examplebucket", Key: "k" }));
  found.push(await target(new AWS.S3({ ...keys, s3UsEast1RegionalEndpoint: "regional" }), { Bucket: "other-bucket", Key: "k" }));
  found.push(await target(new AWS.S3({ ...keys, s3UsEast1RegionalEndpoint: "bogus" }), { Bucket: "other-bucket", Key: "k" }));
  const shared = new AWS.S3(keys);
  found.push(shared.bucketRegionCache === near.bucketRegionCache, shared.clearBucketRegionCache("examplebucket"));
  found.push(await target(shared, { Bucket: "examplebucket", Key: "k" }));
  for (const options of [{}, { region: "eu-west-3" }, { region: "eu-west-3", stsRegionalEndpoints: "regional" },
    { region: "cn-north-1" }]) {
    found.push(await target(new AWS.STS({ ...keys, ...options }), {}, "getCallerIdentity"));
  }
  return found;
}
