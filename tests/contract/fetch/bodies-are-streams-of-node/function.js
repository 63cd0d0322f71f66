async function onTrack(event, { url }) {
  const seen = [];
  const res = await fetch(`${url}/text`);
  await new Promise((resolve, reject) => {
    const chained = res.body
      .on("data", (chunk) => seen.push(Buffer.isBuffer(chunk), chunk.toString()))
      .on("end", () => resolve())
      .on("error", reject);
    seen.push(chained === res.body);
  });
  return [...seen, res.bodyUsed, await res.text().catch(({ message }) => message)];
}
