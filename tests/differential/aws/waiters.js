(() => {
  const missing = { status: 404, headers: { "x-amz-request-id": "ID1" } };
  const found = { headers: { etag: '"e"', "x-amz-request-id": "ID2" } };
  const params = { Bucket: "examplebucket", Key: "k", $waiter: { delay: 0.001 } };

  return {
    "an object that comes": {
      answers: [missing, missing, found],
      async run() {
        const data = await s3().waitFor("objectExists", params).promise();
        return { data, retryCount: data.$response.retryCount };
      },
    },

    "an object that does not come": {
      answers: [{ ...missing, more: "always" }],
      run: () =>
        settled(() =>
          s3().waitFor("objectExists", { ...params, $waiter: { delay: 0.001, maxAttempts: 2 } }).promise()
        ),
    },

    "an object that goes": {
      answers: [found, missing],
      run: () => s3().waitFor("objectNotExists", params).promise(),
    },

    "what is forbidden ends it": {
      answers: [{ status: 403, headers: { "x-amz-request-id": "ID1" } }],
      run: () => settled(() => s3().waitFor("objectExists", params).promise()),
    },

    "a bucket exists that is somebody else's": {
      answers: [{ status: 403 }],
      run: () => settled(() => s3().waitFor("bucketExists", { Bucket: "examplebucket" }).promise()),
    },

    "a bucket that goes, with a callback": {
      answers: [{}, missing],
      run: () =>
        called((done) =>
          s3().waitFor("bucketNotExists", { Bucket: "examplebucket", $waiter: { delay: 0.001 } }, done)
        ),
    },

    "a state that there is not": () => settled(() => s3().waitFor("bucketFoo", params)),

    "a service without waiters": () => settled(() => sts().waitFor("roleExists", {})),

    "it is a request": {
      answers: [found],
      async run() {
        const { $waiter, ...left } = params;
        const request = s3().waitFor("objectExists", params);
        return {
          isRequest: request instanceof AWS.Request,
          operation: request.operation,
          params: request.params,
          maxRetries: request.response.maxRetries,
          same: JSON.stringify(request.params) === JSON.stringify(left),
          given: "$waiter" in params,
        };
      },
    },

    "parameters that are wrong": () => settled(() => s3().waitFor("objectExists", { $waiter: { delay: 0 } }).promise()),
  };
})()
