function onRequest() {
  Segment.set({ collection: 'c' });
}
