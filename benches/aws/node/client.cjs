// One contender under Node: `node client.cjs v2|v3 ENDPOINT FOLDER`, where FOLDER holds node_modules.
//
// Reads lines "CONCURRENCY MILLISECONDS", puts objects for that long, and answers "COUNT SECONDS".

const { createRequire } = require("node:module");
const { createInterface } = require("node:readline");

const [, , version, endpoint, folder] = process.argv;
const load = createRequire(`${folder}/`);
const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };

const clients = {
  v2() {
    const AWS = load("aws-sdk");
    const s3 = new AWS.S3({ ...credentials, endpoint, region: "us-east-1", s3ForcePathStyle: true });
    return (parameters) => s3.putObject(parameters).promise();
  },
  v3() {
    const { S3Client, PutObjectCommand } = load("@aws-sdk/client-s3");
    const s3 = new S3Client({
      credentials,
      endpoint,
      region: "us-east-1",
      forcePathStyle: true,
      // None of the checksums that v2 does not send.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      // The default of 50 would queue requests.
      requestHandler: { httpAgent: { maxSockets: 256 } },
    });
    return (parameters) => s3.send(new PutObjectCommand(parameters));
  },
};

const putObject = clients[version]();
const Body = "x".repeat(1024);

async function run(concurrency, milliseconds) {
  const begun = performance.now();
  let count = 0;
  const loop = async () => {
    while (performance.now() - begun < milliseconds) {
      const { ETag } = await putObject({ Bucket: "events", Key: `track/${count++}.json`, Body });
      if (ETag === undefined) throw new Error("no ETag");
    }
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
  return `${count} ${(performance.now() - begun) / 1000}`;
}

async function main() {
  for await (const line of createInterface({ input: process.stdin })) {
    const [concurrency, milliseconds] = line.split(" ").map(Number);
    console.log(await run(concurrency, milliseconds));
  }
}

main();
