class Mine extends InvalidEventPayload {}
function onTrack() {
  throw new Mine("why");
}
