async function onTrack(event, { url }) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20);
  await fetch(`${url}/hang`, { signal: controller.signal });
}
