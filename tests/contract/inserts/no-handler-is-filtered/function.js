function onTrack(event) {
  return event;
}
