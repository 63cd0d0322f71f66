function onBatch(events) {
  return [events[0], 'text', { x: 'x'.repeat(40000) }];
}
