function onBatch(events) {
  return null;
}
