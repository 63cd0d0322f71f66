function onRequest() {
  Segment.group({ userId: 'u' });
}
