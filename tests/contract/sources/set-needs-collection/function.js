function onRequest() {
  Segment.set({ id: 'i' });
}
