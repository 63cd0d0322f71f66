// Parameters that are inherited, or that a class has getters for, are sent as well.

class Params {
  get Bucket() {
    return "examplebucket";
  }
  get Key() {
    return "from/a/getter";
  }
}

async function onTrack() {
  const s3 = new AWS.S3({
    accessKeyId: "AKID",
    secretAccessKey: "secret",
    region: "us-east-1",
    endpoint: "http://127.0.0.1:9",
    s3ForcePathStyle: true,
    maxRetries: 0,
  });
  for (const params of [new Params(), Object.create({ Bucket: "examplebucket", Key: "inherited" })]) {
    // The port is closed to functions: what matters is where the request was to go.
    await s3.getObject(params).promise().catch(() => {});
  }
}
