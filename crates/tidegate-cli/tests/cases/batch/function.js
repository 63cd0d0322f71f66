async function onBatch(events) {
  return events.map(event => event.messageId);
}
