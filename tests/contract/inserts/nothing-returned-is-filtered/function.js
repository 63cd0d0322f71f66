function onTrack(event) {
  if (event.event === 'wanted') return event;
}
