function onBatch(events) {
  return [1, 2, 3, 4].map(() => ({ status: 200 }));
}
