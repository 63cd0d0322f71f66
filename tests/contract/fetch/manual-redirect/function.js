async function onTrack(event, { url }) {
  const res = await fetch(`${url}/moved`, { redirect: "manual" });
  return [res.status, res.ok, res.redirected, res.headers.get("location"), await res.text()];
}
