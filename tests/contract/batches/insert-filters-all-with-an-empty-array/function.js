function onBatch(events) {
  return [];
}
