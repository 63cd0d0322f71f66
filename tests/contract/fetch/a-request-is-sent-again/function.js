async function onTrack(event, { url }) {
  const request = new Request(`${url}/echo`, { method: "POST", body: "again" });
  const bodies = [];
  for (let i = 0; i < 3; i++) bodies.push((await (await fetch(request)).json()).body);
  return bodies;
}
