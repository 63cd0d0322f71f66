function onRequest() {
  Segment.group({ groupId: 'g' });
}
