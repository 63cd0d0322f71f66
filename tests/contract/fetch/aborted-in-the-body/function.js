async function onTrack(event, { url }) {
  const controller = new AbortController();
  const res = await fetch(`${url}/slow`, { signal: controller.signal });
  setTimeout(() => controller.abort(), 20);
  return res.text().catch(({ name, type, message }) => [name, type, message]);
}
