function onTrack(event, settings) {
  event.properties = { source: settings.source };
  return event;
}
