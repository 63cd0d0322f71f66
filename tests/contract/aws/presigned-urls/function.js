// The golden vectors of aws-sdk v2, at 2020-01-02T03:04:05Z.

const keys = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const token = { ...keys, sessionToken: "TOK/+=" };
const time = Date.UTC(2020, 0, 2, 3, 4, 5);

const urls = {
  "v2 get": [{ ...keys }, "getObject", { Key: "test file+\u00fc.txt" }],
  "v2 get resp hdr + version": [
    { ...keys },
    "getObject",
    { Key: "k", VersionId: "v1", ResponseContentDisposition: 'attachment; filename="a b.txt"', Expires: 60 },
  ],
  "v2 put token": [
    { ...token },
    "putObject",
    { Key: "k", ContentType: "text/plain", ACL: "public-read", Metadata: { Foo: "Bar" } },
  ],
  "v2 path style": [
    { ...keys, endpoint: "http://localhost:4566", s3ForcePathStyle: true },
    "getObject",
    { Key: "k" },
  ],
  "v4 get": [{ ...keys, signatureVersion: "v4" }, "getObject", { Key: "test file+\u00fc.txt" }],
  "v4 put token": [
    { ...token, region: "eu-central-1" },
    "putObject",
    { Key: "k", ContentType: "text/plain", ACL: "public-read", Metadata: { Foo: "Bar" }, Expires: 60 },
  ],
  "v4 list": [{ ...keys, signatureVersion: "v4" }, "listObjectsV2", { Prefix: "a/b c" }],
  "v4 put body": [{ ...keys, signatureVersion: "v4" }, "putObject", { Key: "k", Body: "hello" }],
  "v2 head": [{ ...keys }, "headObject", { Key: "k" }],
  "v2 delete": [{ ...keys }, "deleteObject", { Key: "k" }],
  "v2 uploadPart": [{ ...keys }, "uploadPart", { Key: "k", PartNumber: 1, UploadId: "U/1" }],
};

// Again, where a second began in between.
function at(options, make) {
  let made;
  for (let i = 0; i < 100; i++) {
    made = make({ region: "us-east-1", ...options, systemClockOffset: time + 500 - Date.now() });
    if (JSON.stringify(made).includes("20200102T030405Z") || /Expires=(1577935145|1577934305)\b/.test(made)) break;
  }
  return made;
}

async function onTrack() {
  const made = {};
  for (const [name, [options, operation, params]] of Object.entries(urls)) {
    made[name] = at(options, (all) =>
      new AWS.S3(all).getSignedUrl(operation, { Bucket: "examplebucket", ...params }));
  }
  made["post policy"] = at({ ...keys, sessionToken: "TOK" }, (all) =>
    new AWS.S3(all).createPresignedPost({
      Bucket: "examplebucket",
      Fields: { key: "k" },
      Conditions: [["content-length-range", 0, 9]],
      Expires: 60,
    }));
  made["sts presign"] = at({ ...keys }, (all) => new AWS.STS(all).getCallerIdentity().presign(60));
  return made;
}
