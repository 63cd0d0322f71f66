// Errors that are found before anything is sent: callbacks hear of them at once, promises reject.

async function onTrack() {
  const s3 = new AWS.S3({ accessKeyId: "AKID", secretAccessKey: "secret", region: "us-east-1" });
  const found = [];
  let seen = "nothing yet";
  const request = s3.getObject({ Bucket: "examplebucket" }, function (error, data) {
    seen = [error.code, data, arguments.length, this instanceof AWS.Response, this.error === error];
  });
  found.push(seen, request instanceof AWS.Request);
  let sent;
  const response = s3.getObject({}).send((error) => {
    sent = error.errors.length;
  });
  found.push(sent, response instanceof AWS.Response, response.error.code);
  found.push(await s3.getObject({}).promise().catch((e) => [e instanceof Error, e.constructor === Error, e.name === e.code]));
  const thrown = s3.getObject({ Bucket: "examplebucket", Key: "k" });
  thrown.on("validate", () => {
    throw new RangeError("not this one");
  });
  found.push(await thrown.promise().catch((e) => [e.name, e.code ?? null, e.message]));
  const coded = s3.getObject({ Bucket: "examplebucket", Key: "k" });
  coded.on("build", () => {
    throw Object.assign(new Error("mine"), { code: "Mine" });
  });
  found.push(await coded.promise().catch((e) => [e.name, e.code, e.message, e.time instanceof Date]));
  const error = await s3.getObject({ Bucket: "examplebucket" }).promise().catch((e) => e);
  found.push(Object.keys(error), String(error), Object.keys(JSON.parse(JSON.stringify(error))));
  const sse = { Bucket: "examplebucket", Key: "k", SSECustomerKey: "x".repeat(32), SSECustomerAlgorithm: "AES256" };
  const plain = new AWS.S3({ accessKeyId: "AKID", secretAccessKey: "secret", sslEnabled: false });
  found.push(await plain.getObject(sse).promise().catch((e) => [e.code, e.message]));
  for (const options of [{ endpoint: "http://localhost:1" }, { endpoint: "http://localhost:1", region: "not a label" },
    { stsRegionalEndpoints: "regional" }, { stsRegionalEndpoints: "bogus", region: "us-east-1" }]) {
    const sts = new AWS.STS({ accessKeyId: "AKID", secretAccessKey: "secret", maxRetries: 0, ...options });
    found.push(await sts.getCallerIdentity().promise().catch((e) => [e.code, e.message, Object.keys(e)]));
  }
  return found;
}
