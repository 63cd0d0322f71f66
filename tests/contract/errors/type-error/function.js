function onTrack(event) {
  return event.no.where;
}
