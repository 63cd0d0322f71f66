async function onTrack(event, { url }) {
  const res = await fetch(`${url}/text`);
  res.body.on("error", () => {});
  return res.text();
}
