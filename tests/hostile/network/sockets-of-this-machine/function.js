// Options of Node that name a socket, a host or a proxy of their own.
async function onTrack(event, { closed }) {
  const [hostname, port] = closed.split(':');
  const ends = [];
  const ask = (...args) => new Promise((resolve) => {
    try { https.get(...args, () => resolve('reached')).on('error', (e) => resolve('refused')); } catch { resolve('refused'); }
  });
  ends.push(await ask({ socketPath: '/var/run/docker.sock', path: '/info' }));
  ends.push(await ask({ hostname, port, path: '/' }));
  ends.push(await ask({ host: hostname, port, servername: 'example.com', rejectUnauthorized: false }));
  ends.push(await ask('https://example.invalid/', { hostname, port }));
  ends.push(await ask({ hostname: 'example.invalid', port, lookup: (name, options, done) => done(null, hostname, 4) }));
  ends.push(await ask({ hostname, port, agent: new https.Agent({ keepAlive: true }), createConnection: () => ({}) }));
  ends.push(await ask({ protocol: 'http:', hostname, port }));
  ends.push(await fetch('http://example.invalid/', { agent: { proxy: { host: hostname, port } } }).then(() => 'reached', () => 'refused'));
  return [...new Set(ends)];
}
