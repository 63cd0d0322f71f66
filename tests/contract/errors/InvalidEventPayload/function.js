async function onTrack() {
  throw new InvalidEventPayload("why");
}
