function onTrack(event) {
  return null;
}
