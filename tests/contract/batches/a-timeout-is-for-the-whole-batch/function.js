function onBatch(events) {
  for (;;) {}
}
