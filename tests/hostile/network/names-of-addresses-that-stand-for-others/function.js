// Loopback and metadata as AAAA: mapped, compatible, NAT64, 6to4, Teredo. Each alone, and beside an open A.
const end = (promise) => promise.then((r) => r.text(), (e) => (e.code === 'EACCES' && /closed range/.test(e.message) ? 'closed' : e.code ?? e.message));

async function onTrack(event, { port }) {
  const alone = [], beside = [];
  for (let i = 0; i < 21; i++) alone.push(await end(fetch(`http://alone.example:${port}/`)));
  for (let i = 0; i < 26; i++) beside.push(await end(fetch(`http://beside.example:${port}/`)));
  return [[...new Set(alone)], [...new Set(beside)]];
}
