async function onTrack() {
  throw new EventNotSupported("why");
}
