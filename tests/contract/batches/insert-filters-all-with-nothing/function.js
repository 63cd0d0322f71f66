function onBatch(events) {
  return undefined;
}
