function onRequest() {
  Segment.set({ collection: 'c', id: 'i', properties: { a: 1 } });
}
