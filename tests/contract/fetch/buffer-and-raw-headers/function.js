async function onTrack(event, { url }) {
  const res = await fetch(`${url}/text`);
  const { "set-cookie": cookies, "content-type": types } = res.headers.raw();
  const buffer = await res.buffer();
  return { cookies, types, joined: res.headers.get("set-cookie"), isBuffer: Buffer.isBuffer(buffer), text: buffer.toString("utf8") };
}
