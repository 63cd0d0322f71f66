function onBatch(events) {
  return events.map(() => new Response('', { status: 500 }));
}
