async function onRequest() {
  Segment.track({ event: 'e', userId: 'u' });
  for (;;) {}
}
