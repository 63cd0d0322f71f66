function onBatch(events) {
  throw new TypeError('all of it');
}
