function onBatch(events) {
  throw new RetryError('all of it');
}
