function onTrack(event) {
  return 0;
}
