function onTrack(event) {
  return undefined;
}
