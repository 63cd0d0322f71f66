async function onTrack() {
  throw new RetryError("why");
}
