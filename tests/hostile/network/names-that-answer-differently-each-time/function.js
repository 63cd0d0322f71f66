// The name has an open address for one lookup, and a closed one for the next.
const end = (promise) => promise.then((r) => r.text(), (e) => (e.code === 'EACCES' && /closed range/.test(e.message) ? 'closed' : e.code ?? e.message));

async function onTrack(event, { port }) {
  const url = `http://rebind.example:${port}/`;
  const turns = [];
  for (let i = 0; i < 10; i++) turns.push(await end(fetch(url)));
  const atOnce = await Promise.all(Array.from({ length: 20 }, () => end(fetch(url, { method: 'POST', body: 'x' }))));
  return [turns.join(' '), [...new Set(atOnce)].sort()];
}
