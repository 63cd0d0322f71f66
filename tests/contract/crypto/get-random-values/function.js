async function onTrack(event) {
  return crypto.getRandomValues(new Uint32Array(4)).length;
}
