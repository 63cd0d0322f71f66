// What is closed is left out, and nothing falls back to it where the open address does not answer.
const end = (promise) => promise.then((r) => r.text(), (e) => (e.code === 'EACCES' && /closed range/.test(e.message) ? 'closed' : e.code ?? e.message));

async function onTrack(event, { port }) {
  const ends = {};
  for (const name of ['closed-first', 'open-first', 'among-many', 'refused']) {
    ends[name] = [];
    for (let i = 0; i < 3; i++) ends[name].push(await end(fetch(`http://${name}.example:${port}/`)));
  }
  return ends;
}
