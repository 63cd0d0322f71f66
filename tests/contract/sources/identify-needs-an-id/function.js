function onRequest() {
  Segment.identify({});
}
