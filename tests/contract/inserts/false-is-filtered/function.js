function onTrack(event) {
  return false;
}
