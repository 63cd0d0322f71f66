async function onTrack(event) {
  const s3 = new AWS.S3();
  await s3.putObjects({ Bucket: "b", Key: "k" }).promise(); // TS2551
  await s3.putObject({ Bucket: "b" }).promise(); // TS2345
  await s3.putObject({ Bucket: "b", Key: 1 }).promise(); // TS2322
  Buffer.form("x"); // TS2339
  crypto.createHash(); // TS2554
  cache.load("key"); // TS2554
}
