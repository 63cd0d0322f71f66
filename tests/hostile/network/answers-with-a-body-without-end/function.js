async function onTrack(event, { bad }) {
  const whole = await fetch(`http://${bad}/`).then((r) => r.text()).then(() => 'whole', (e) => e.name);
  const limited = await fetch(`http://${bad}/`, { size: 1000 }).then((r) => r.text()).then(() => 'whole', (e) => e.type);
  return [whole, limited];
}
