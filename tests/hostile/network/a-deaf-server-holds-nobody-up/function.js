async function onTrack(event, { bad }) {
  const ends = await Promise.all(Array.from({ length: 20 }, () => fetch(`http://${bad}/`, { method: 'POST', body: 'x'.repeat(60000), timeout: 500 })
    .then((r) => r.text()).then(() => 'whole', (e) => e.type)));
  return ends.every((end) => ["request-timeout"].includes(end));
}
