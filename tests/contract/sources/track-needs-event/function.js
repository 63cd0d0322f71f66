function onRequest() {
  Segment.track({ userId: 'u' });
}
