// The contenders in Tidegate. `identify` puts objects for a while, as many at a time as it is told to; `track` is the documented
// shape, one event and one object an invocation.

const s3 = new AWS.S3({
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
  region: "us-east-1",
});
const Body = "x".repeat(1024);

async function onIdentify(event) {
  const { concurrency, milliseconds } = event.traits;
  const begun = performance.now();
  let count = 0;
  const loop = async () => {
    while (performance.now() - begun < milliseconds) {
      const { ETag } = await s3.putObject({ Bucket: "events", Key: `track/${count++}.json`, Body }).promise();
      if (ETag === undefined) throw new Error("no ETag");
    }
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
  return { count, seconds: (performance.now() - begun) / 1000 };
}

async function onTrack(event) {
  await s3.putObject({ Bucket: "events", Key: `track/${event.messageId}.json`, Body: JSON.stringify(event) }).promise();
}
