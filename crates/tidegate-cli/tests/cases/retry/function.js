async function onTrack(event) {
  throw new RetryError('come back later');
}
