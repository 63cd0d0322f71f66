// Lookups without end: few are under way, and the requests end in their own time.
async function onTrack(event, { port }) {
  const ask = () => fetch(`http://never.example:${port}/`, { timeout: 300 }).then(() => 'reached', (e) => e.type);
  const ends = await Promise.all(Array.from({ length: 300 }, ask));
  return [...new Set(ends)];
}
