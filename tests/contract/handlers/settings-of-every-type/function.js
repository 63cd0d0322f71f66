function onTrack(event, settings) {
  settings.text += ' changed';
  return settings;
}
