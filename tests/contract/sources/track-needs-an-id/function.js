function onRequest() {
  Segment.track({ event: 'e' });
}
