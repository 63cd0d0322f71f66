async function onTrack(event) {
  return await new Promise((resolve) => crypto.randomBytes(8, (error, bytes) => resolve([error, bytes.length])));
}
