// Node's own ways to say where a name leads.
async function onTrack(event, { port }) {
  const base = { hostname: 'rebind.example', port, path: '/' };
  const lookup = (name, options, done) => done(null, '127.0.0.1', 4);
  const ends = [];
  for (const options of [
    {}, { family: 6 }, { lookup }, { localAddress: '127.0.0.1' }, { servername: 'open.example', headers: { host: 'open.example' } },
    { agent: new https.Agent({ keepAlive: true, lookup }) }, { autoSelectFamily: true }, { host: '127.0.0.2' }, { rejectUnauthorized: false },
  ]) {
    ends.push(await new Promise((resolve) => {
      try {
        https.get({ ...base, ...options }, () => resolve('reached')).on('error', (e) => resolve(/closed range/.test(e.message) ? e.code : e.message));
      } catch (e) { resolve(e.code); }
    }));
  }
  return [...new Set(ends)];
}
