async function onRequest(request) {
  Segment.track({ event: 'e', userId: 'u' });
  Segment.set({ collection: 'c', id: 'i' });
  await null;
  if (request.json().fail) throw new InvalidEventPayload('no');
}
