function onBatch(events) {
  return [events[2], { type: 'identify', userId: 'new' }, events[0], events[0]].slice(0, 2);
}
