async function onTrack(event, { url }) {
  const res = await fetch(`${url}/text`);
  res.headers.set("x-mine", "1");
  res.headers.delete("set-cookie");
  return [res.headers.get("x-mine"), res.headers.has("set-cookie")];
}
