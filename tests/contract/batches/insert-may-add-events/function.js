function onBatch(events) {
  return [...events, { type: 'track', messageId: 'extra' }];
}
