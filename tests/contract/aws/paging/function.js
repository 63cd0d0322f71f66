// Which operations have pages, and what those say that have none. Nothing is sent to pages that are there: see `tests/aws`.

const keys = { accessKeyId: "AKID", secretAccessKey: "secret", region: "us-east-1", maxRetries: 0 };
const s3 = new AWS.S3({ ...keys, endpoint: "http://127.0.0.1:9", s3ForcePathStyle: true });
const sts = new AWS.STS(keys);

function refused(call) {
  try {
    return [call()];
  } catch (error) {
    return [error.name, error.message];
  }
}

function answer(request, data) {
  request.response.data = data;
  return request.response;
}

async function onTrack() {
  const list = s3.listObjectsV2({ Bucket: "examplebucket", Prefix: "p" });
  const more = answer(list, { NextContinuationToken: "token" });
  const next = more.nextPage();
  const last = answer(s3.listObjectsV2({ Bucket: "examplebucket" }), {});
  const unpaged = answer(s3.getObject({ Bucket: "examplebucket", Key: "k" }), {});
  const called = [];
  await new Promise((resolve) => {
    s3.listBuckets().eachPage((error, data) => {
      called.push([error && error.code, data]);
      if (error === null) resolve();
    });
  });
  const stopped = [];
  await new Promise((resolve) => {
    s3.listBuckets().eachPage(function (error, data, done) {
      stopped.push([error && error.code, data, this.request.operation]);
      setTimeout(() => (done(false), resolve()), 1);
    });
  });
  return {
    pageable: [list.isPageable(), s3.listBuckets().isPageable(), unpaged.request.isPageable(),
      sts.getCallerIdentity().isPageable()],
    has: [more.hasNextPage(), last.hasNextPage(), unpaged.hasNextPage() === undefined],
    next: [next.operation, next.params, list.params, last.nextPage()],
    unpaged: [refused(() => unpaged.nextPage()), refused(() => s3.paginationConfig("getObject", true))],
    called,
    stopped,
  };
}
