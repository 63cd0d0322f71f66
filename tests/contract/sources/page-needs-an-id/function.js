function onRequest() {
  Segment.page({});
}
