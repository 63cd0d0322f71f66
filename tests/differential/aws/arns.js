(() => {
  const sent = (Bucket, options, operation = "getObject", params = { Key: "a b/c" }) => ({
    answers: [{ body: "text", headers: { "x-amz-request-id": "ID1" } }],
    run: () => settled(() => s3(options)[operation]({ Bucket, ...params }).promise()),
  });
  const point = "arn:aws:s3:us-west-2:123456789012:accesspoint/point";

  return {
    "an access point": sent(point, { region: "us-west-2" }),
    "an access point with a colon": sent("arn:aws:s3:us-west-2:123456789012:accesspoint:point", { region: "us-west-2" }),
    "in another region": sent(point, { region: "us-east-1" }),
    "in another region, against the client's wish": sent(point, { region: "us-east-1", s3UseArnRegion: false }),
    "in another partition": sent("arn:aws-cn:s3:cn-north-1:123456789012:accesspoint/point", { region: "us-east-1" }),
    "in China": sent("arn:aws-cn:s3:cn-north-1:123456789012:accesspoint/point", { region: "cn-north-1" }),
    "dual-stack": sent(point, { region: "us-west-2", useDualstack: true }),
    "with FIPS": sent(point, { region: "us-west-2", useFipsEndpoint: true }),
    "without TLS": sent(point, { region: "us-west-2", sslEnabled: false }),
    "a list": sent(point, { region: "us-west-2" }, "listObjectsV2", { Prefix: "p" }),
    "a put": sent(point, { region: "us-west-2" }, "putObject", { Key: "k", Body: "text" }),
    "outposts": sent("arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-1/accesspoint/point", { region: "us-west-2" }),
    "outposts with colons": sent("arn:aws:s3-outposts:us-west-2:123456789012:outpost:op-1:accesspoint:point", {
      region: "us-west-2",
    }),
    "outposts and dual-stack": sent("arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-1/accesspoint/point", {
      region: "us-west-2",
      useDualstack: true,
    }),
    "object lambda": sent("arn:aws:s3-object-lambda:us-west-2:123456789012:accesspoint/point", { region: "us-west-2" }),
    "accelerated": sent(point, { region: "us-west-2", useAccelerateEndpoint: true }),
    "path style": sent(point, { region: "us-west-2", s3ForcePathStyle: true }),
    "a custom endpoint": sent(point, { region: "us-west-2", endpoint: "https://files.example.com" }),
    "another service": sent("arn:aws:sqs:us-west-2:123456789012:queue", { region: "us-west-2" }),
    "no region": sent("arn:aws:s3::123456789012:accesspoint/point", { region: "us-west-2" }),
    "no account": sent("arn:aws:s3:us-west-2::accesspoint/point", { region: "us-west-2" }),
    "another resource": sent("arn:aws:s3:us-west-2:123456789012:bucket/name", { region: "us-west-2" }),
    "a name that no host can have": sent("arn:aws:s3:us-west-2:123456789012:accesspoint/Point.x", { region: "us-west-2" }),
    "deeper than it may be": sent("arn:aws:s3:us-west-2:123456789012:accesspoint/point/more", { region: "us-west-2" }),
    "an outpost without an access point": sent("arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-1", {
      region: "us-west-2",
    }),
    "a region with fips in it": sent("arn:aws:s3:fips-us-west-2:123456789012:accesspoint/point", { region: "us-west-2" }),

    "presigned": {
      answers: [],
      run: () =>
        ["v2", "v4"].map((signatureVersion) =>
          s3({ region: "us-west-2", signatureVersion })
            .getSignedUrl("getObject", { Bucket: point, Key: "k" })
            .replace(/(Date|Expires|Signature)=[^&]*/g, "$1=")
        ),
    },

    "an answer to object lambda": {
      answers: [{}],
      run: () =>
        settled(() =>
          s3({ region: "us-west-2" }).writeGetObjectResponse({
            RequestRoute: "io-route",
            RequestToken: "token",
            StatusCode: 200,
            Body: "text",
            Metadata: { a: "1" },
          }).promise()
        ),
    },
  };
})()
