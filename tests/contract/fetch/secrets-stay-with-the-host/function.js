async function onTrack(event, { url }) {
  const headers = { Authorization: "secret", Cookie: "secret", "X-Mine": "1" };
  const same = await (await fetch(`${url}/same`, { headers })).json();
  const other = await fetch(`${url}/other`, { headers }).then((res) => res.json());
  return [same.headers.authorization, same.headers.cookie, other.headers.authorization ?? "none", other.headers.cookie ?? "none", other.headers["x-mine"]];
}
