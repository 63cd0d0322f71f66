// One name opens an inner server; others lead to the same address.
const end = (promise) => promise.then((r) => r.text(), (e) => (e.code === 'EACCES' && /closed range/.test(e.message) ? 'closed' : e.code ?? e.message));

async function onTrack(event, { port }) {
  const ends = {};
  for (const name of ['named.example', 'NAMED.example', 'named.example.', 'other.example', 'xnamed.example', 'named.example.evil.example', '127.0.0.1', 'localhost']) {
    ends[name] = await end(fetch(`http://${name}:${port}/`, { headers: { host: `named.example:${port}` } }));
  }
  return ends;
}
