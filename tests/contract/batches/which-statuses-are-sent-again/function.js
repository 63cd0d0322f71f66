function onBatch(events) {
  return events.map((event) => ({ status: event.status }));
}
