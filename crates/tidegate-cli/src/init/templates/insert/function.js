// An insert function: what it returns goes on in place of the event.

async function onTrack(event, settings) {
  // The traffic of our own people does not go on.
  if (event.properties && event.properties.email && event.properties.email.endsWith(`@${settings.ownDomain}`)) {
    throw new DropEvent('an event of our own');
  }
  event.properties = { ...event.properties, source: 'web' };
  return event;
}
