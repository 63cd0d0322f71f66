function onBatch(events) {
  return 500;
}
