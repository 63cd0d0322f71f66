function onRequest() {
  Segment.screen({});
}
