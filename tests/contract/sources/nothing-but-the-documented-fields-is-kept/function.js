function onRequest() {
  Segment.track({ event: 'e', userId: 'u', extra: 1, name: 'n', traits: {}, category: 'c', version: 2 });
  Segment.set({ collection: 'c', id: 'i', userId: 'u', extra: 1 });
}
