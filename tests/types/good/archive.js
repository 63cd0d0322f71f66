// @ts-check
/** @param {TrackEvent} event */
async function onTrack(event, settings) {
  const s3 = await cache.load("s3", 1000, async () => {
    const sts = new AWS.STS({ region: "us-west-2" });
    const data = await sts.assumeRole({ RoleArn: settings.roleArn, RoleSessionName: "x", ExternalId: "y" }).promise();
    return new AWS.S3({ accessKeyId: data.Credentials.AccessKeyId, apiVersion: "2006-03-01" });
  });
  const out = await s3.putObject({ Bucket: "b", Key: `k${Date.now()}`, Body: JSON.stringify(event) }).promise();
  const res = await fetch("https://x", { method: "POST", headers: { a: "b" }, body: JSON.stringify({}) });
  if (res.status > 500) throw new RetryError(`Failed ${out.ETag}`);
  const b = Buffer.from("x").toString("base64");
  crypto.createHash("sha1").update(b).digest("hex").toUpperCase();
  zlib = zlib.zlib;
  moment().tz("UTC").format(); _.get(event, "properties.x");
}
