// Errors of the SDK name the line of the function that asked; what a listener threw names the listener's.

const s3 = new AWS.S3({ accessKeyId: "AKID", secretAccessKey: "secret", region: "us-east-1" });

async function onTrack({ event }) {
  switch (event) {
    case "parameters":
      return s3.getObject({ Key: "k" }).promise();
    case "parameters, later":
      s3.config.credentials.get = (callback) => void setTimeout(callback, 1);
      return s3.getObject({ Key: "k" }).promise();
    case "credentials":
      return new AWS.S3().listBuckets().promise();
    case "operation":
      return s3.getBucketLifecycle({ Bucket: "examplebucket" }).promise();
    case "service":
      return new AWS.Redshift();
    case "method":
      return s3.getSignedUrl("getObject", { Expires: "60" });
    case "without new":
      return AWS.S3();
    case "callback":
      return new Promise((_, reject) => {
        s3.getObject({}, (error) => reject(error));
      });
    case "listener":
      return s3.getObject({ Bucket: "examplebucket", Key: "k" }).on("build", function listener() {
        throw new TypeError("mine");
      }).promise();
    case "text":
      return s3.getObject({ Bucket: "examplebucket", Key: "k" }).on("build", () => {
        throw "text";
      }).promise();
  }
}
