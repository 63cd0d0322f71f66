async function onTrack(event, { url }) {
  const { status } = await fetch(`${url}/gzip`);
  const plain = await (await fetch(`${url}/gzip`)).text();
  const raw = await (await fetch(`${url}/gzip`, { compress: false })).buffer();
  return [status, plain, raw.subarray(0, 2).toString("hex")];
}
