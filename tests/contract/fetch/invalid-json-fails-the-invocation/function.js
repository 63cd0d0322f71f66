async function onTrack(event, { url }) {
  const res = await fetch(`${url}/html`);
  await res.json();
}
