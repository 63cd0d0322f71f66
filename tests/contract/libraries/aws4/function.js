// The case "get-vanilla" of AWS's own tests of Signature Version 4.
async function onTrack() {
  const keys = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
  const headers = { "X-Amz-Date": "20150830T123600Z" };
  const signed = aws4.aws4.sign({ host: "example.amazonaws.com", region: "us-east-1", service: "service", path: "/", headers }, keys);
  return signed.headers.Authorization;
}
