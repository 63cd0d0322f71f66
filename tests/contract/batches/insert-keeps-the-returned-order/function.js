function onBatch(events) {
  return events.reverse();
}
