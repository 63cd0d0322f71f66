// Parameters, options and listeners that a hostile function may think of. None of it reaches another host, breaks the
// process, or is sent.

async function onTrack() {
  const out = {};
  const s3 = new AWS.S3({ accessKeyId: "a", secretAccessKey: "b", endpoint: "http://127.0.0.1:9", s3ForcePathStyle: true, maxRetries: 0 });
  out.denied = await s3.listBuckets().promise().catch((e) => [e.code, e.message, e.retryable]);
  const evil = { get Bucket() { return "examplebucket"; }, Key: "k" };
  out.getter = await s3.getObject(evil).promise().catch((e) => e.code);
  out.proxy = await s3.getObject(new Proxy({ Bucket: "examplebucket", Key: "k" }, {})).promise().catch((e) => e.code);
  out.proto = await s3.putObject({ Bucket: "examplebucket", Key: "k", Metadata: JSON.parse('{"__proto__":"x"}') }).promise().catch((e) => e.code);
  const big = "x".repeat(1 << 20);
  out.amplified = await s3.deleteObjects({ Bucket: "examplebucket", Delete: { Objects: Array(1000).fill({ Key: big }) } }).promise().catch((e) => [e.code, e.message]);
  let deep = {}; for (let i = 0; i < 10000; i++) deep = { Delete: deep };
  out.deep = await s3.deleteObjects({ Bucket: "examplebucket", Delete: deep }).promise().catch((e) => e.code);
  out.longKey = await s3.getObject({ Bucket: "examplebucket", Key: big }).promise().catch((e) => [e.code, e.message]);
  out.badHeader = await s3.putObject({ Bucket: "examplebucket", Key: "k", CacheControl: "a\r\nb" }).promise().catch((e) => [e.code, e.message]);
  s3.config.httpOptions = { timeout: Infinity }; s3.config.systemClockOffset = 1e300;
  out.odd = await s3.getObject({ Bucket: "examplebucket", Key: "k" }).promise().catch((e) => e.code);
  out.notOffered = await s3.getBucketLifecycle({ Bucket: "examplebucket" }).promise().catch((e) => [e.code, e.message]);
  try { new AWS.Redshift(); } catch (e) { out.dynamo = e.message; }
  const r = s3.getObject({ Bucket: "examplebucket", Key: "k" });
  r.on("build", (q) => { q.httpRequest.endpoint.hostname = "127.0.0.1/../@evil"; });
  out.hostInjection = await r.promise().catch((e) => [e.code, e.message]);
  const h = new AWS.STS().assumeRole({ RoleArn: "arn:aws:iam::123456789012:role/x", RoleSessionName: "session" });
  h.on("afterBuild", (q) => { q.httpRequest.endpoint = new AWS.Endpoint("http://127.0.0.1:9"); });
  out.stolen = await h.promise().catch((e) => [e.code, e.message]);
  const dates = [8.64e15, -8.64e15, NaN];
  out.dates = [];
  for (const time of dates) {
    out.dates.push(await s3.putObject({ Bucket: "examplebucket", Key: "k", Expires: new Date(time) }).promise().catch((e) => e.code));
  }
  Object.defineProperty(Object.prototype, "accessKeyId", { set() { throw new Error("seen"); }, configurable: true });
  try {
    out.setters = await s3.getObject({ Bucket: "examplebucket", Key: "k" }).promise().catch((e) => e.code);
  } finally {
    delete Object.prototype.accessKeyId;
  }
  return out;
}
