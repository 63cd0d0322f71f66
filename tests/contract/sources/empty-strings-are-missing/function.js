function onRequest() {
  const messages = [];
  const calls = [['track', { event: '', userId: 'u' }], ['identify', { userId: '', anonymousId: '' }], ['set', { collection: 'c', id: '' }], ['group', {}], ['track'], ['page', null], ['alias', 5]];
  for (const [name, argument] of calls) {
    try { Segment[name](argument); } catch (error) { messages.push([error.name, error instanceof ValidationError, error.message]); }
  }
  return messages;
}
