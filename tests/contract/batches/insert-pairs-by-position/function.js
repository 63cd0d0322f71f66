function onBatch(events) {
  return events.map((event) => event.type === 'page' ? undefined : { ...event, messageId: 'new', seen: true });
}
