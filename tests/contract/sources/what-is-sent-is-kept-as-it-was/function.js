function onRequest() {
  const event = { event: 'e', userId: 'u', properties: { n: 1 } };
  Segment.track(event);
  event.properties.n = 2;
  event.event = 'changed';
  Segment.track(event);
}
