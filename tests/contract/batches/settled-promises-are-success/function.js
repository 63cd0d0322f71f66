function onBatch(events) {
  return Promise.allSettled(events.map(async (event) => event.messageId));
}
