function onRequest() {
  Segment.track({ event: 'e', userId: 'u' });
  throw new DropEvent('not wanted');
}
