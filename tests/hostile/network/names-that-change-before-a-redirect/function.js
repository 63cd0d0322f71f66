// The server is open, and sends on to its own name, which by then is a closed address.
const end = (promise) => promise.then((r) => r.text(), (e) => (e.code === 'EACCES' && /closed range/.test(e.message) ? 'closed' : e.code ?? e.message));

async function onTrack(event, { port }) {
  const ends = [];
  for (const options of [{}, { method: 'POST', body: 'x' }, { follow: 5 }, { redirect: 'follow', headers: { authorization: 'x' } }]) {
    ends.push(await end(fetch(`http://rebind.example:${port}/`, options)));
  }
  return ends;
}
