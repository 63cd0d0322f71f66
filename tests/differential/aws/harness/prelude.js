// What cases find besides AWS: `endpoint` (of the server that gives the case's answers), `local` (the local AWS),
// `refused` (an endpoint where nothing listens), and these.

const keys = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };

// Clients of AWS's own hosts, and of `endpoint` with buckets in the path. They wait next to nothing between tries.
const s3 = (options) => new AWS.S3({ ...keys, retryDelayOptions: { base: 1 }, ...options });
const sts = (options) => new AWS.STS({ ...keys, retryDelayOptions: { base: 1 }, ...options });
const direct = (options) => s3({ endpoint, s3ForcePathStyle: true, ...options });
const directSts = (options) => sts({ endpoint, region: "us-east-1", ...options });

// A client of the local AWS with a session of a role.
async function session(role = "writer", options = {}) {
  const { Credentials: made } = await new AWS.STS().assumeRole({
    RoleArn: `arn:aws:iam::111122223333:role/${role}`,
    RoleSessionName: "session",
    ExternalId: "right",
  }).promise();
  return new AWS.S3({
    accessKeyId: made.AccessKeyId,
    secretAccessKey: made.SecretAccessKey,
    sessionToken: made.SessionToken,
    endpoint: local,
    s3ForcePathStyle: true,
    retryDelayOptions: { base: 1 },
    ...options,
  });
}

// { data } or { error } of what `make` returns a promise of, throws, or rejects with.
async function settled(make) {
  try {
    return { data: await make() };
  } catch (error) {
    return { error };
  }
}

// As `settled`, of a request in callback style: what the callback was given.
const called = (begin) => new Promise((resolve) => begin((...args) => resolve(args)));

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// What one case did is no other's.
function fresh() {
  const { bucketRegionCache } = AWS.S3.prototype;
  for (const bucket of Object.keys(bucketRegionCache)) delete bucketRegionCache[bucket];
  AWS.config = new AWS.Config();
}
