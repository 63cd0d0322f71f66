async function onTrack(event, settings) {
  return [settings.a, settings.b, settings.c, settings.key === 'from-environment', settings.map];
}
