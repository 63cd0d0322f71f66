async function onTrack() {
  const { zlib: z } = zlib;
  const packed = await new Promise((resolve, reject) => z.gzip("called", (error, b) => (error ? reject(error) : resolve(b))));
  const text = await new Promise((resolve, reject) => {
    const gunzip = z.createGunzip();
    let all = "";
    gunzip.on("data", (chunk) => (all += chunk)).on("end", () => resolve(all)).on("error", reject);
    for (const byte of packed) gunzip.write(Buffer.from([byte]));
    gunzip.end();
  });
  return text;
}
