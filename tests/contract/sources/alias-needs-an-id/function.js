function onRequest() {
  Segment.alias({ previousId: 'p' });
}
