async function onTrack(event) {
  crypto.randomBytes(2 ** 30);
}
