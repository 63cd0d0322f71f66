function onTrack(event) {
  return '';
}
