function onRequest() {
  Segment.alias({ userId: 'u' });
}
