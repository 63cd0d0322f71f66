function onTrack(event) {
  throw new DropEvent('not wanted');
}
