async function onTrack(event) {
  return [crypto.randomUUID().length, crypto.randomUUID() === crypto.randomUUID()];
}
