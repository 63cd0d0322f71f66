async function onTrack(event, { url }) {
  const error = await fetch(`${url}/nothing`).catch((error) => error);
  return JSON.parse(JSON.stringify(error));
}
