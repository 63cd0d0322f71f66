function onTrack(event) {
  return 7;
}
