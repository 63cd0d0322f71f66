function onBatch(events) {
  throw new DropEvent('all of it');
}
