async function onRequest(request, settings) {
  const body = request.json();
  console.log(request.headers.get('x-kind'), request.url.searchParams.get('q'), settings);
  Segment.track({ event: 'x', userId: 'y' });
  if (!body.id) throw new InvalidEventPayload('no id');
  Segment.track({ event: 'Received', userId: body.id, properties: { q: request.url.searchParams.get('q') } });
  Segment.set({ collection: 'users', id: body.id, properties: { seen: true } });
}
