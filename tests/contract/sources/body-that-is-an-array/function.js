function onRequest(request) {
  for (const item of request.json()) Segment.track({ event: item.name, userId: 'u' });
}
