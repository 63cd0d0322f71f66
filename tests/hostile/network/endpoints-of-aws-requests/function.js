// A listener leads a request elsewhere, as late as it can.
async function onTrack(event, { closed }) {
  const keys = { accessKeyId: 'a', secretAccessKey: 'b', maxRetries: 0, region: 'us-east-1' };
  const [host, port] = closed.split(':');
  const ends = [];
  const end = (promise) => promise.then(() => 'reached', (e) => (e instanceof Error ? 'failed' : typeof e)).then((e) => ends.push(e));
  for (const state of ['validate', 'build', 'afterBuild', 'sign']) {
    for (const change of [
      (http) => { http.endpoint = new AWS.Endpoint(`http://${closed}`); },
      (http) => { Object.assign(http.endpoint, { protocol: 'http:', host: closed, hostname: host, port: Number(port), href: `http://${closed}/` }); },
      (http) => { http.endpoint = { protocol: 'http:', host: closed, hostname: host, port, href: `http://${closed}/`, toString: () => `http://${closed}/` }; },
      (http) => { http.path = `//${closed}/`; },
      (http) => { http.headers.Host = closed; http.endpoint.hostname = host; http.endpoint.port = port; http.endpoint.protocol = 'http:'; },
    ]) {
      const request = new AWS.S3(keys).getObject({ Bucket: 'bucket', Key: 'k' });
      request.on(state, ({ httpRequest }) => change(httpRequest));
      await end(request.promise());
    }
  }
  return [...new Set(ends)];
}
