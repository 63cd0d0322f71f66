function onBatch(events) {
  return { status: 500 };
}
