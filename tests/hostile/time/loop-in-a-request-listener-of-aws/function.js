async function onTrack() {
  const request = new AWS.S3({ accessKeyId: "a", secretAccessKey: "b", region: "us-east-1" }).getObject({ Bucket: "b", Key: "k" });
  request.on("validate", () => { for (;;); });
  await request.promise();
}
