// The server that stands in for AWS is not opened to fetch, nor another port of its machine to AWS.
async function onTrack(event, { aws, closed }) {
  const keys = { accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0 };
  const reached = (promise) => promise.then(() => 'reached', () => 'failed');
  return [
    await reached(fetch(`http://${aws}/`)),
    await reached(new AWS.S3(keys).headBucket({ Bucket: 'bucket' }).promise()),
    await reached(new AWS.S3({ ...keys, endpoint: `http://${closed}`, s3ForcePathStyle: true }).headBucket({ Bucket: 'bucket' }).promise()),
  ];
}
