const role = { RoleArn: 'arn:aws:iam::111122223333:role/writer', RoleSessionName: 's' };

// How the body is to be read is part of what it says.
async function onTrack(event, { url }) {
  const request = new AWS.STS({ maxRetries: 0 }).assumeRole(role);
  request.on('build', ({ httpRequest }) => {
    httpRequest.headers['Content-Type'] = 'application/x-amz-json-1.1; charset=ibm037';
    httpRequest.headers['X-Amz-Target'] = 'AWSSecurityTokenServiceV20110615.GetSessionToken';
    httpRequest.headers['X-Amz-Security-Token'] = 'mine';
    httpRequest.headers['X-Http-Method-Override'] = 'GET';
    httpRequest.headers['Content-Encoding'] = 'gzip';
  });
  return request.promise().then(() => 'sent', (e) => e.code);
}
