// What a connection is to was judged when it was made; another name has none of its own, whatever is kept.
const end = (promise) => promise.then((r) => r.text(), (e) => (e.code === 'EACCES' && /closed range/.test(e.message) ? 'closed' : e.code ?? e.message));

async function onTrack(event, { port }) {
  const ends = [];
  for (let i = 0; i < 5; i++) ends.push(await end(fetch(`http://rebind.example:${port}/${i}`)));
  for (const headers of [{}, { host: `rebind.example:${port}` }]) ends.push(await end(fetch(`http://other.example:${port}/`, { headers })));
  // Two at a time: one of them needs a connection of its own, or waits for the first.
  const both = await Promise.all([0, 1].map(() => end(fetch(`http://rebind.example:${port}/`))));
  ends.push(both.includes('ok') && both.every((one) => one === 'ok' || one === 'closed'));
  return ends;
}
