// What can be seen of clients without sending anything.

const show = (make) => {
  try {
    return make();
  } catch (e) {
    return ["thrown", e.name, e.code ?? null, e.message, e.time instanceof Date];
  }
};
const client = (Class, options) =>
  show(() => {
    const c = new Class(options);
    return [c.config.region ?? null, c.config.endpoint, c.endpoint.href, c.endpoint.host, c.endpoint.port,
      c.isGlobalEndpoint ?? null, c.config.signatureVersion ?? null, c.config.sslEnabled, c.config.maxRetries ?? null,
      c.config.httpOptions, c.numRetries(), c.config.Unknown ?? null];
  });

async function onTrack() {
  const keys = { accessKeyId: "AKID", secretAccessKey: "secret" };
  const found = {};
  const options = [undefined, {}, { region: "eu-west-3" }, { region: "" }, { region: null }, { region: "us-east-1" },
    { region: "cn-north-1" }, { endpoint: "localhost:4566" }, { endpoint: "http://localhost:4566/base" },
    { endpoint: "localhost", sslEnabled: false }, { endpoint: "{scheme}://{service}.{region}.example.com", region: "r-1" },
    { endpoint: new AWS.Endpoint("https://example.com:8443") }, { sslEnabled: false, region: "eu-west-3" },
    { useDualstack: true, region: "eu-west-3" }, { useFipsEndpoint: true, region: "us-west-2" }, { region: "fips-us-west-2" },
    { region: "aws-global" }, { httpOptions: { connectTimeout: 5 } }, { maxRetries: 0 }, { Unknown: 1 },
    { apiVersion: "2001-01-01" }, { apiVersion: "latest" }, { apiVersion: "2006-03-01" }, { apiVersion: "2024-01-01" },
    { s3BucketEndpoint: true }];
  found.s3 = options.map((o) => client(AWS.S3, o));
  found.sts = options.map((o) => client(AWS.STS, o));
  found.withoutNew = show(() => AWS.S3());
  found.instance = (() => {
    const s3 = new AWS.S3(keys);
    return [s3 instanceof AWS.S3, s3 instanceof AWS.Service, s3.config.credentials instanceof AWS.Credentials,
      s3.config.accessKeyId, JSON.stringify(s3.config.credentials), Object.keys(s3).includes("_clientId"),
      Object.keys(s3).includes("_originalConfig")];
  })();
  found.half = new AWS.S3({ accessKeyId: "AKID" }).config.credentials;
  found.plain = new AWS.S3({ credentials: keys }).config.credentials;
  found.endpoint = [show(() => new AWS.Endpoint()), show(() => ({ ...new AWS.Endpoint("example.com/a?b") })),
    show(() => ({ ...new AWS.Endpoint("http://example.com") }))];
  found.credentials = (() => {
    const c = new AWS.Credentials("a", "b", "c");
    const d = new AWS.Credentials({ accessKeyId: "a", secretAccessKey: "b" });
    const e = new AWS.Credentials({ credentials: { accessKeyId: "x", secretAccessKey: "y" } });
    return [JSON.stringify(c), c.secretAccessKey, c.needsRefresh(), c.expiryWindow, d.sessionToken ?? null, e.accessKeyId,
      Object.keys(c), new AWS.Credentials().needsRefresh()];
  })();
  const before = new AWS.S3();
  AWS.config.update({ maxRetries: 7, s3: { region: "eu-west-3", params: { Bucket: "examplebucket" } }, Unknown: 1 });
  const after = new AWS.S3();
  const own = new AWS.S3({ region: "us-west-1", maxRetries: 1 });
  found.precedence = [before.config.maxRetries ?? null, before.config.region, after.config.maxRetries, after.config.region,
    own.config.maxRetries, own.config.region, "Unknown" in AWS.config, new AWS.STS().config.maxRetries,
    new AWS.STS().config.region ?? null];
  const request = after.getObject({ Key: "k" });
  found.request = [request instanceof AWS.Request, typeof request.then, request.operation, request.params,
    request.httpRequest.region, request.response.retryCount, request.on("send", () => {}) === request];
  const mine = { Key: "k" };
  after.getObject(mine);
  found.mine = mine;
  return found;
}
