function onTrack(event) {
  return true;
}
