async function onTrack(event, { url }) {
  const res = await fetch(`${url}/none`, { method: "DELETE" });
  return [res.status, await res.text(), (await fetch(`${url}/none`)).json().catch(({ type }) => type) instanceof Promise];
}
