function onRequest() {
  Segment.identify({ userId: 'u', anonymousId: '', traits: null, context: 0, integrations: false, messageId: undefined, sentAt: NaN, timestamp: 0n });
  Segment.track({ event: 'e', anonymousId: 'a', userId: null, properties: {} });
}
