async function onTrack(event) {
  const [a, b] = [crypto.randomBytes(16), crypto.randomBytes(16)];
  return [a.length, Buffer.isBuffer(a), a.equals(b)];
}
