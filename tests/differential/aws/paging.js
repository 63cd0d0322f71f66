({
  "eachPage visits every page, then tells the end": {
    answers: [
      { body: "<ListBucketResult><Contents><Key>a</Key></Contents><NextContinuationToken>t1</NextContinuationToken></ListBucketResult>" },
      { body: "<ListBucketResult><Contents><Key>b</Key></Contents></ListBucketResult>" },
    ],
    run: () =>
      new Promise((resolve) => {
        const seen = [];
        direct().listObjectsV2({ Bucket: "b" }).eachPage((error, data) => {
          seen.push([error, data && data.Contents.map(({ Key }) => Key)]);
          if (data === null) resolve(seen);
        });
      }),
  },

  "eachPage with a callback that says when it is done": {
    answers: [
      { body: "<ListBucketResult><Contents><Key>a</Key></Contents><NextContinuationToken>t1</NextContinuationToken></ListBucketResult>" },
      { body: "<ListBucketResult><Contents><Key>b</Key></Contents></ListBucketResult>" },
    ],
    run: () =>
      new Promise((resolve) => {
        const seen = [];
        direct().listObjectsV2({ Bucket: "b" }).eachPage(function (error, data, done) {
          seen.push([this instanceof AWS.Response, data && data.Contents.length]);
          if (data === null) resolve(seen);
          else setTimeout(done, 1);
        });
      }),
  },

  "eachPage stops where it is told to": {
    answers: [
      { body: "<ListBucketResult><Contents><Key>a</Key></Contents><NextContinuationToken>t1</NextContinuationToken></ListBucketResult>" },
    ],
    async run() {
      let calls = 0;
      direct().listObjectsV2({ Bucket: "b" }).eachPage(() => {
        calls++;
        return false;
      });
      await sleep(50);
      return calls;
    },
  },

  "eachPage of an error": {
    answers: [{ status: 404, body: "<Error><Code>NoSuchBucket</Code><Message>none</Message></Error>" }],
    async run() {
      const seen = [];
      direct().listObjectsV2({ Bucket: "b" }).eachPage((error, data) => {
        seen.push([error && error.code, data]);
      });
      await sleep(50);
      return seen;
    },
  },

  "eachItem visits every item": {
    answers: [
      { body: "<ListBucketResult><IsTruncated>true</IsTruncated><Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents></ListBucketResult>" },
      { body: "<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>c</Key></Contents></ListBucketResult>" },
    ],
    run: () =>
      new Promise((resolve) => {
        const seen = [];
        direct().listObjects({ Bucket: "b" }).eachItem((error, item) => {
          seen.push(item && item.Key);
          if (item === null) resolve(seen);
        });
      }),
  },

  "eachItem stops where it is told to": {
    answers: [
      { body: "<ListBucketResult><IsTruncated>true</IsTruncated><Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents></ListBucketResult>" },
    ],
    async run() {
      const seen = [];
      direct().listObjects({ Bucket: "b" }).eachItem((error, item) => {
        seen.push(item && item.Key);
        return false;
      });
      await sleep(50);
      return seen;
    },
  },

  "nextPage, with its tokens": {
    answers: [
      { body: "<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>k</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker></ListVersionsResult>" },
      { body: "<ListVersionsResult><IsTruncated>false</IsTruncated></ListVersionsResult>" },
    ],
    async run() {
      const { $response: first } = await direct().listObjectVersions({ Bucket: "b" }).promise();
      const { $response: second } = await first.nextPage().promise();
      return [first.hasNextPage(), first.nextPageTokens, second.hasNextPage(), second.nextPage()];
    },
  },

  "nextPage with a callback": {
    answers: [
      { body: "<ListPartsResult><IsTruncated>true</IsTruncated><NextPartNumberMarker>3</NextPartNumberMarker></ListPartsResult>" },
      { body: "<ListPartsResult><IsTruncated>false</IsTruncated></ListPartsResult>" },
    ],
    async run() {
      const { $response: first } = await direct().listParts({ Bucket: "b", Key: "k", UploadId: "u" }).promise();
      const [error, data] = await called((callback) => first.nextPage(callback));
      const end = await called((callback) => data === null ? callback(error) : direct().listParts({ Bucket: "b" }).response.nextPage(callback));
      return [error, data, end];
    },
  },

  "an operation without pages": {
    answers: [{}],
    async run() {
      const { $response } = await direct().headBucket({ Bucket: "b" }).promise();
      return [$response.hasNextPage(), await settled(() => $response.nextPage())];
    },
  },

  "what pages each operation has": () => {
    const client = s3();
    return ["listBuckets", "listObjects", "listObjectsV2", "listObjectVersions", "listMultipartUploads", "listParts", "getObject"].map((name) => {
      const config = client.paginationConfig(name);
      return config && { ...config };
    });
  },
})
