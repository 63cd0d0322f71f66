// The validation of parameters: what aws-sdk 2.1692.0 says to the same calls.

const s3 = new AWS.S3({ accessKeyId: "AKID", secretAccessKey: "secret", region: "us-east-1" });
const sts = new AWS.STS({ accessKeyId: "AKID", secretAccessKey: "secret", region: "us-east-1" });
const b = { Bucket: "examplebucket" };
const k = { Bucket: "examplebucket", Key: "k" };

const calls = [
  ["getObject", undefined],
  ["getObject", {}],
  ["getObject", { Key: "k" }],
  ["getObject", { Bucket: null, Key: "k" }],
  ["getObject", { Bucket: undefined, Key: "k" }],
  ["getObject", { bucket: "b", Key: "k" }],
  ["getObject", { ...k, Foo: 1 }],
  ["getObject", { Bucket: "examplebucket", Key: "" }],
  ["getObject", { Bucket: "examplebucket", Key: 5 }],
  ["getObject", { Bucket: "a/b" }],
  ["headBucket", { Bucket: "x/y" }],
  ["putObject", { ...k, Body: { a: 1 } }],
  ["putObject", { ...k, Body: 5 }],
  ["putObject", { ...k, Body: true }],
  ["putObject", { ...k, Body: [1] }],
  ["putObject", { ...k, Body: new Date(0) }],
  ["putObject", { ...k, Body: new Map() }],
  ["putObject", { ...k, Metadata: "x" }],
  ["putObject", { ...k, Metadata: { a: 1 } }],
  ["putObject", { ...k, Metadata: { a: null, b: [] } }],
  ["putObject", { ...k, Expires: "tomorrow" }],
  ["putObject", { ...k, Expires: {} }],
  ["putObject", { ...k, ContentLength: "x", BucketKeyEnabled: 1, ACL: 7 }],
  ["listObjectsV2", { ...b, MaxKeys: "ten" }],
  ["listObjectsV2", { ...b, MaxKeys: "7x" }],
  ["listObjectsV2", { ...b, FetchOwner: "true" }],
  ["listObjectsV2", { ...b, OptionalObjectAttributes: "x" }],
  ["listObjectsV2", { ...b, OptionalObjectAttributes: [1, "y"] }],
  ["deleteObjects", b],
  ["deleteObjects", { ...b, Delete: {} }],
  ["deleteObjects", { ...b, Delete: { Objects: "x" } }],
  ["deleteObjects", { ...b, Delete: { Objects: [{}, { Key: 3 }] } }],
  ["deleteObjects", { ...b, Delete: { Objects: [{ Key: "a", Extra: 1 }], Quiet: "no" } }],
  ["deleteObjects", { ...b, Delete: { Objects: ["x"] } }],
  ["deleteObjects", { ...b, Delete: "x" }],
  ["createBucket", { ...b, CreateBucketConfiguration: { LocationConstraint: 5, Other: 1 } }],
  ["copyObject", k],
  ["assumeRole", {}],
  ["assumeRole", { RoleArn: "arn", RoleSessionName: "s", DurationSeconds: "3600x" }],
  ["assumeRole", { RoleArn: "arn", RoleSessionName: "s", Tags: [{ Key: "k" }], PolicyArns: [{ arn: 1 }, { ARN: "x" }] }],
  ["assumeRole", { RoleArn: ["arn"], RoleSessionName: { toString: () => "s" } }],
  ["getCallerIdentity", { a: 1 }],
];

async function onTrack() {
  const found = [];
  for (const [operation, params] of calls) {
    const client = operation in s3 ? s3 : sts;
    const error = await client[operation](params).promise().then(() => null, (e) => e);
    found.push([operation, error && error.code, error && error.message, error && Object.keys(error),
      error && (error.errors || []).map((e) => [e.code, e.name, e.message])]);
  }
  return found;
}
