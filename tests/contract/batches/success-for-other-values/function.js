function onBatch(events) {
  return [undefined, 1, [500]];
}
