async function onTrack(event, { url }) {
  const res = await fetch(`${url}/text`);
  await res.text();
  await res.buffer();
}
